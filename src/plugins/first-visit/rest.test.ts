import {expect, it} from 'vitest';
import {holdRestBack} from './rest';

const block = (n: number) => `<p id=b${n}>${'word '.repeat(200)}`; // as the build writes it: without end tags that HTML can do without
const page = (article: string) => `<!doctype html><html><body><main><article class="prose markdown">${article}</article><p>foot</main></body></html>`;
const joined = (html: string) => html.replace(/<noscript data-rest>|<\/noscript>/g, '');

it('holds back all but the beginning of a long text, and loses no letter of it', () => {
  const html = page(Array.from({length: 40}, (_, n) => block(n)).join(''));
  const held = holdRestBack(html);
  expect(joined(held).replace('</p>', '')).toBe(html);
  expect(held).toContain('</p><noscript'); // or the paragraph would go on around it
  const near = held.slice(0, held.indexOf('<noscript'));
  expect(near).toContain('id=b1>');
  expect(near).not.toContain('id=b9>');
  expect(held.match(/<noscript data-rest><p id=b\d+>/g)!.length).toBeGreaterThan(2); // in pieces, each of whole blocks
  expect(held).toMatch(/<\/noscript><\/article><p>foot/);
});

it('takes what is folded for as little as is seen of it', () => {
  const fold = `<details><summary>Terms</summary>${block(0).repeat(5)}</details>`;
  expect(holdRestBack(page(fold + block(1) + block(2) + block(3)))).toMatch(/id=b[12]>[^<]*<\/p><noscript data-rest>/);
});

it('leaves a short text, and a page without one, as it is', () => {
  for (const html of [page(block(0)), '<!doctype html><main><p>x</main>']) expect(holdRestBack(html)).toBe(html);
});

it('holds nothing back behind what cannot stand within noscript', () => {
  const html = page(Array.from({length: 40}, (_, n) => (n === 20 ? '<noscript>x</noscript>' : '') + block(n)).join('\n'));
  const held = holdRestBack(html);
  expect(held.slice(held.indexOf('<noscript>x'))).not.toContain('data-rest');
  expect(held.replaceAll('<noscript data-rest>', '').match(/<\/noscript>/g)!.length).toBe(held.match(/<noscript/g)!.length);
});
