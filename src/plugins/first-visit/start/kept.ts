import {changeColors} from './colors';
import {layOut} from './page';
import {placeAll} from './rest';
import {start} from './scripts';

const CONTROLS = 'button, label, input[type=checkbox], input[type=radio], [role=button], [role=option], [role=tab]';
/** The browser itself answers these. */
const NATIVE = 'summary, [popovertarget]';
const KEYS = /^(\/|Escape|Arrow(Up|Down|Left|Right)|Home|End|\+|-)$/;

const kept: (() => void)[] = [];
let pressed: PointerEvent | undefined;

const again = (target: EventTarget, event: Event) => target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));

/** A click on what only a script can answer waits for it. Links, folds and fields work by themselves. */
function onClick(event: Event): void {
  const target = event.target as Element;
  if (target.closest('a[href*="#"]')) {
    placeAll();
    layOut();
  }
  const colors = target.closest<HTMLElement>('[data-color-mode]');
  if (colors) return changeColors(colors, event);
  // A link with a note opens it at a finger's first tap.
  const byFinger = (event as PointerEvent).pointerType === 'touch' && target.closest('a[aria-describedby]');
  if (!byFinger && !target.closest(CONTROLS)) return;
  if (target.closest(NATIVE)) return;
  start();
  event.preventDefault();
  const down = pressed;
  const control = target.closest(CONTROLS);
  control?.setAttribute('data-waits', '');
  kept.push(() => {
    control?.removeAttribute('data-waits');
    if (down) again(target, down);
    again(target, event);
  });
}

function onKey(event: KeyboardEvent): void {
  const forSearch = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  if (forSearch) event.preventDefault();
  else if (event.ctrlKey || event.metaKey || event.altKey || !KEYS.test(event.key)) return;
  const target = event.target!;
  start();
  kept.push(() => again(target, event));
}

function onSubmit(event: SubmitEvent): void {
  start();
  event.preventDefault();
  kept.push(() => (event.target as HTMLFormElement).requestSubmit(event.submitter));
}

/** What was typed or chosen stands in the field already; it is told again to the script, which would not have heard it. */
function onInput(event: Event): void {
  start();
  const field = event.target as HTMLInputElement & {_valueTracker?: {setValue(value: string): void}};
  const {value} = field;
  kept.push(() => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field._valueTracker?.setValue(`${value} `); // React takes a value that it knows for no change
    again(field, event);
  });
}

const onDown = (event: PointerEvent) => void (pressed = event);

const LISTENERS: [string, (event: never) => void][] = [
  ['pointerdown', onDown], ['click', onClick], ['keydown', onKey], ['submit', onSubmit], ['input', onInput],
];

/** From now on what a reader does is kept until there is a script that answers. */
export function keep(): void {
  for (const [type, listener] of LISTENERS) addEventListener(type, listener as EventListener, true);
}

export function release(): void {
  for (const [type, listener] of LISTENERS) removeEventListener(type, listener as EventListener, true);
}

/** Does again what was kept, in its order, now that somebody listens. */
export function replay(): void {
  release();
  for (const act of kept.splice(0)) act();
}
