import {parse} from 'postcss';
import {expect, it} from 'vitest';
import {lighten} from './lighten';
import {inventory, subset} from './subset';

const CSS = ':root{--a:1px;--b:var(--a);--gone:2px}.used{margin:var(--b)}.unused{color:red}.used,.unused .x{padding:0}.used:not(.other){top:0}a.used:hover{left:0}table{right:0}#id{bottom:0}@media print{.unused{color:red}}@media (min-width:1px){.used{color:blue}}@keyframes spin{to{left:0}}html[data-theme=dark] .used{color:white}.w\\:x{color:red}:where(.unused):hover{right:1px}.used:is(.unused,a){right:2px}';
const HTML = '<!doctype html><html data-theme=light><head><link rel=stylesheet href=/assets/css/styles.1.css><script src=/a.js defer></script><script src=/b.js defer></script></head><body><p class="used w:x" id=id>x <a href=/>y</a></body></html>';

it('keeps the rules that can apply, in their order, and the properties that they use', () => {
  const kept = subset(parse(CSS), inventory(HTML));
  expect(kept).toBe(':root{--a:1px;--b:var(--a)}.used{margin:var(--b)}.used{padding:0}.used:not(.other){top:0}a.used:hover{left:0}#id{bottom:0}@media (min-width:1px){.used{color:blue}}html[data-theme=dark] .used{color:white}.w\\:x{color:red}.used:is(.unused,a){right:2px}');
});

it('names all fonts of a sheet that only names fonts', () => {
  const faces = '@font-face{font-family:A;src:url(/a.woff2)}@font-face{font-family:B;src:url(/b.woff2)}';
  expect(subset(parse(faces), inventory(HTML))).toBe(faces);
});

it('puts the rules into the head, takes links and scripts out, and names them to the start script', () => {
  const html = lighten(HTML, {sheet: () => parse(CSS), start: 'go()'}, ['/c.js', '/c.css'], {route: {path: '/', component: 'home'}, names: {}, modules: {home: 1}, later: {}});
  expect(html).not.toMatch(/<link|defer/);
  expect(html).toContain('<style data-sheet="/assets/css/styles.1.css">:root');
  expect(html).toContain('<script>var SCRIPTS=["/a.js","/b.js"],MORE=["/c.js"],SHEET="/assets/css/styles.1.css",PAGE={"route":{"path":"/","component":"home"},"names":{},"modules":{"home":1},"later":{}};go()</script></head>');
});

it('leaves a page of another kind as it is', () => {
  expect(lighten('<p>x</p>', {sheet: () => parse(''), start: ''})).toBe('<p>x</p>');
});
