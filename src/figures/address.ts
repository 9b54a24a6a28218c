import {number} from './format';
import {digitsOf, fit, type Params, type Spec} from './state';

/** `SafetyStock` → `safety-stock`. */
export const kebab = (name: string): string => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

/** The id of a figure's place on a page. */
export const anchorOf = (name: string): string => `figure-${kebab(name)}`;

export interface Asked {
  params: Params;
  step?: number;
  /** What was not taken as it stands, one sentence each. */
  notes: string[];
}

/**
 * The state that an address asks a figure for: `#figure-safety-stock?leadTimeSd=2`. The state stands behind the anchor, so that
 * several figures of a page have their own links and the part of the address that names the page stays as it is.
 * @param hash of the address, with its `#`
 * @returns undefined when the address is not about this figure; numbers come clamped, what is not understood is left at its default
 */
export function readAddress(hash: string, name: string, specs: Record<string, Spec>): Asked | undefined {
  const [anchor, query = ''] = hash.slice(1).split(/\?(.*)/s);
  if (anchor !== anchorOf(name)) return undefined;
  const params = Object.fromEntries(Object.entries(specs).map(([key, {initial}]) => [key, initial]));
  const asked: Asked = {params, notes: []};
  for (const [key, text] of new URLSearchParams(query)) {
    const spec = Object.hasOwn(specs, key) ? specs[key] : undefined;
    if (key === 'step' && /^\d{1,5}$/.test(text)) asked.step = Number(text);
    else if (!spec) asked.notes.push(`The address names “${short(key)}”, which this figure does not have.`);
    else take(asked, key, spec, text);
  }
  return asked;
}

function take({params, notes}: Asked, key: string, spec: Spec, text: string): void {
  if (spec.kind === 'held') {
    if (spec.valid(text)) params[key] = text;
    else notes.push(`The address holds a state that this figure cannot be in; it begins anew.`);
  } else if (spec.kind === 'choice') {
    if (spec.options.some(({value}) => value === text)) params[key] = text;
    else notes.push(`${spec.label}: the address asks for something that is not among the choices.`);
  } else {
    const value = text.trim() === '' ? NaN : Number(text);
    const fitted = fit(spec, value);
    if (fitted === undefined) notes.push(`${spec.label}: what the address holds is not a number.`);
    else {
      params[key] = fitted;
      if (value < spec.min || value > spec.max) notes.push(outside(spec, value));
    }
  }
}

/** Why a number was clamped. */
export function outside(spec: Spec & {kind: 'quantity'}, value: number): string {
  const end = value < spec.min ? spec.min : spec.max;
  return `${spec.label}: the ${value < spec.min ? 'smallest' : 'largest'} value here is ${number(end, digitsOf(spec))}${spec.unit && ` ${spec.unit}`}.`;
}

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

/** The address of a state: only what differs from the default stands in it. */
export function writeAddress(name: string, specs: Record<string, Spec>, params: Params, step: number | null): string {
  const query = new URLSearchParams();
  for (const [key, {initial}] of Object.entries(specs)) if (params[key] !== initial) query.set(key, String(params[key]));
  if (step !== null) query.set('step', String(step));
  const text = query.toString();
  return `#${anchorOf(name)}${text && `?${text}`}`;
}
