import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function tokens(block: RegExp): Map<string, string> {
  const body = block.exec(css)?.[1] ?? '';
  return new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));
}

const light = tokens(/:root \{([\s\S]*?)\n\}/);
const dark = new Map([...light, ...tokens(/:root\[data-theme='dark'\] \{([\s\S]*?)\n\}/)]);

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (x + 0.05) / (y + 0.05);
};

const TEXT = ['ink', 'muted', 'accent', 'accent-strong', 'purpose', 'read', 'watch', 'do'];
const GROUNDS = ['paper', 'raised', 'poster', 'highlight'];
const CODE = [...light.keys()].filter((name) => name.startsWith('code-token-'));
const AREAS = ['area-1', 'area-2', 'area-3', 'area-4'];
const LINES = ['line-strong', 'data-1', 'data-2', 'data-3', 'data-4'];

describe.each([['light', light], ['dark', dark]] as const)('the %s theme', (_, theme) => {
  const get = (name: string) => theme.get(name) ?? expect.fail(`no token --${name}`);
  it.each(GROUNDS.flatMap((ground) => TEXT.map((text) => [text, ground] as const)))('text %s on %s reaches 4.5', (text, ground) => {
    expect(contrast(get(text), get(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(CODE)('code %s reaches 4.5', (name) => {
    expect(contrast(get(name), get('code-background'))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(AREAS)('labels on %s reach 4.5', (area) => {
    for (const text of ['ink', 'muted']) expect(contrast(get(text), get(area))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(LINES)('lines and borders of %s reach 3', (line) => {
    for (const ground of ['paper', 'raised']) expect(contrast(get(line), get(ground))).toBeGreaterThanOrEqual(3);
  });
  it('the word on a button reaches 4.5', () => {
    for (const ground of ['accent', 'accent-strong']) expect(contrast(get('paper'), get(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
