/* What strangers could hand to the guide: files to take in, records that other programs left in the browser's storage, searches, addresses. */

export const NOW = Date.UTC(2026, 10, 25, 9);
export const GUIDE = 'ml-pipelines-guide';
export const KEY = `${GUIDE}:progress`;

/** Runs nothing: a page that made markup of it would try to, and its policy would tell. */
export const MARKUP = '"\'><img src=x onerror=alert(1)><svg onload=alert(2)><script>alert(3)</script>';
const RTL = '\u202Egnp.exe\u2066\u0000\uFFFF\uD800';

const mark = {on: true, at: 1};
const tried = {right: true, at: 1};
const memory = {due: 20_000, last: 20_000, stability: 1, difficulty: 5, reps: 1, lapses: 0};
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
export const empty = {version: 3, ticks: {}, read: {}, tasks: {}, goals: {}, skipped: {}, texts: {}, answers: {}, cards: {}};

/** A file of this guide with other fields in its record. */
const file = (record: object, more: object = {}) => JSON.stringify({guide: GUIDE, exported: new Date(NOW).toISOString(), record: {...empty, ...record}, ...more});
/** The same with text that JSON.stringify would not write. */
const raw = (field: string, text: string) => file({[field]: 'HERE'}).replace('"HERE"', text);

const CUT = /cut off or damaged/;
const FOREIGN = /not a file of this guide/;
const DAMAGED = /file is damaged/;
/** Something in it fits: it is shown what would change, and left. */
const FITS = /Taking it in changes|holds nothing newer/;

export type Imported = [what: string, content: string | Buffer, says: RegExp, name?: string];

export const IMPORTS: Imported[] = [
  ['nothing', '', CUT],
  ['a file that is cut off', file({ticks: {a: mark}}).slice(0, -9), CUT],
  ['zeros', Buffer.alloc(4096), CUT],
  ['a program', Buffer.from('7f454c4602010100000000000000000003003e00', 'hex'), CUT],
  ['UTF-16', Buffer.from(`\uFEFF${file({})}`, 'utf16le'), /cut off or damaged|holds nothing newer/], // a browser may go by the mark of the byte order
  ['a mark of the byte order before it', `\uFEFF${file({})}`, FITS],
  ['a drawing that would run a script', `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${MARKUP}</svg>`, CUT, `${MARKUP.replaceAll('/', '')}.svg`],
  ['a page', `<!doctype html>${MARKUP}`, CUT, 'javascript:alert(1).json'],
  ['null', 'null', FOREIGN],
  ['a number', '1e999', FOREIGN],
  ['a text', JSON.stringify(MARKUP), FOREIGN],
  ['a list', `[${file({})}]`, FOREIGN],
  ['a list a hundred thousand deep', nested(100_000), FOREIGN],
  ['a file of another site', '{"bookmarks": []}', FOREIGN],
  ['another name of the guide', file({}, {guide: ['ml-pipelines-guide', 'x']}), FOREIGN],
  ['a newer version', file({version: 99}), /newer version/],
  ['a version that is text', file({version: '3'}), DAMAGED],
  ['a version below zero', file({version: -1}), DAMAGED],
  ['a record that is a list', file({}, {record: [1]}), DAMAGED],
  ['a list of ticks', file({ticks: [mark]}), DAMAGED],
  ['numbers as texts', file({ticks: {a: {on: true, at: '1'}}}), DAMAGED],
  ['a time before all', file({ticks: {a: {on: true, at: -1}}}), DAMAGED],
  ['a time beyond all numbers', raw('ticks', '{"a": {"on": true, "at": 1e999}}'), DAMAGED],
  ['dates in the future', file({ticks: {a: {on: true, at: NOW + 400 * 86_400_000}}}), /in the future/],
  ['a day that no calendar has', file({cards: {c: {at: 1, log: [], memory: {...memory, due: 1e300}}}}), DAMAGED],
  ['a grade that is none', file({cards: {c: {at: 1, log: [[1, 7]]}}}), DAMAGED],
  ['a log of two thousand', file({cards: {c: {at: 1, log: Array.from({length: 2000}, (_, i) => [i, 3])}}}), DAMAGED],
  ['a date that is markup', file({}, {exported: MARKUP}), DAMAGED],
  ['an id of a hundred thousand letters', file({ticks: {['x'.repeat(100_000)]: mark}}), DAMAGED],
  ['marks that are markup', file({ticks: {[MARKUP]: {on: MARKUP, at: 1}}}), DAMAGED],
  ['a text of two megabytes', file({texts: {a: {text: 'x'.repeat(2_000_000), at: 1}}}), DAMAGED],
  ['ticks a hundred thousand deep', raw('ticks', nested(100_000)), DAMAGED],
  ['more than a file may have', ' '.repeat(11_000_000), /11 MB/],
  ['names that every object has', raw('ticks', '{"__proto__": {"on": true, "at": 1}, "constructor": {"on": true, "at": 1}, "toString": {"on": true, "at": 1}}'), FITS],
  ['a prototype for the record', raw('place', 'null').replace('"place":null', '"__proto__": {"polluted": true, "ticks": {"x": {"on": true, "at": 1}}}'), FITS],
  ['the same field twice', file({}).replace('"ticks":{}', '"ticks":{"a":{"on":true,"at":1}},"ticks":{}'), FITS],
  ['unknown fields a hundred thousand deep', raw('more', nested(100_000)), FITS],
  ['fifty thousand ids', file({ticks: Object.fromEntries(Array.from({length: 50_000}, (_, i) => [`id-${i}`, mark]))}), FITS],
];

/** One that fits and is taken in: ids and answers that are markup, and names that turn the reading direction. */
export const TAKEN = file({
  ticks: {[MARKUP.slice(0, 190)]: mark, [RTL]: mark},
  answers: {'intro-kit-availability': {first: {right: false, at: 1, given: MARKUP}, last: {right: false, at: 1, given: MARKUP}, sure: 3}},
  texts: {'intro-lab-position': {text: `-- ${MARKUP}\nSELECT 1`, at: 1}},
  cards: {'intro-card-critical-ratio': {at: 1, log: [[1, 3]], memory: {...memory, due: -1e8, last: 1e8, stability: 1e8, difficulty: 1e8}}},
});

/** One that no browser has room for: local storage ends at five million letters. */
export const TOO_LARGE = file({texts: Object.fromEntries(Array.from({length: 9}, (_, i) => [`text-${i}`, {text: 'x'.repeat(900_000), at: 1}]))});

/** What may lie in the browser's storage where other sites share it, and what the page says to it, if anything. */
export const STORED: [what: string, text: string, says?: RegExp][] = [
  ['cut off', '{"version":3,"ticks":{', /could not be read/],
  ['a list a hundred thousand deep', nested(100_000), /could not be read/],
  ['zeros', '\u0000\u0000', /could not be read/],
  ['nothing at all', '', /could not be read/],
  ['of a version that is none', '{"version":1.5,"ticks":{}}', /could not be read/],
  ['of a newer version', JSON.stringify({...empty, version: 1e6}), /newer version/],
  ['of lists', JSON.stringify({...empty, ticks: [], texts: [[]], answers: 'x', cards: null, place: [], seed: 'x', cleared: {}})],
  ['unknown fields a hundred thousand deep', JSON.stringify(empty).replace('"cards"', `"more":${nested(100_000)},"cards"`)],
  ['with a prototype', JSON.stringify(empty).replace('"ticks":{}', '"__proto__":{"polluted":true},"ticks":{"__proto__":{"on":true,"at":1}}')],
  ['with markup everywhere', JSON.stringify({...empty, place: {chapter: MARKUP, at: 5}, ticks: {[MARKUP]: mark}, answers: {[MARKUP]: {first: tried, last: tried}, 'intro-exact-fit': {first: {right: false, at: 1, given: MARKUP}, last: {right: false, at: 1, given: MARKUP}}}, texts: {[MARKUP]: {text: MARKUP, at: 1}}})],
  ['with times that are none', JSON.stringify({...empty, ticks: {'intro-scope': {on: true, at: 1e300}}, place: {chapter: 'x', at: 1e300}, seed: 1e300, cards: {'intro-card-critical-ratio': {at: -1e300, log: [[1e300, 4]], memory: {...memory, due: 1e300}}}})],
];

export const SEARCHES: string[] = [
  MARKUP, 'javascript:alert(1)', '__proto__', 'constructor', 'a'.repeat(200), '.*+?^${}()|[]\\', '%00%E0%A4%A', RTL, "'; DROP TABLE orders; --", '{{7*7}}${7*7}', '\u0130\u0307😀', '///',
];

const encoded = encodeURIComponent(MARKUP);
/** Addresses below the site's root, and a heading that the page has all the same. */
export const ADDRESSES: [address: string, heading: RegExp][] = [
  [`references/?q=${encoded}&topic=${encoded},__proto__,constructor&sort=${encoded}&q=2`, /References/],
  [`references/?q=%E0%A4%A&kind=%00&topic=%FF#%E0%A4%A`, /References/],
  [`references/?q=${'x'.repeat(4000)}&__proto__=x&${'kind=paper&'.repeat(300)}`, /References/],
  [`references/#${encoded}`, /References/],
  [`catalog/?kind=__proto__,${encoded}&q=${encoded}`, /Catalog/],
  [`catalog/lineage/?of=${encoded}&column=__proto__`, /Lineage|lineage/],
  [`about/?docusaurus-theme=${encoded}&docusaurus-data-theme=x&docusaurus-data-onclick=alert(1)`, /About/],
  [`about/?docusaurus-data-has-hydrated=true`, /About/],
  [`about/#javascript:alert(1)`, /About/],
  [`${encoded}/`, /no such page/],
  [`chapters/%E0%A4%A/`, /no such page/],
  [`chapters/..%2F..%2Fetc%2Fpasswd`, /no such page/],
  [`chapters/${'x'.repeat(3000)}/`, /no such page/],
  [`chapters/%00%E2%80%AE/`, /no such page/],
  [`__proto__/`, /no such page/],
];

/** States that an address asks a figure of chapter 1 for. */
export const HASHES: string[] = [
  '#figure-safety-stock?leadTimeSd=1e999&leadTimeSd=NaN&leadTimeSd=-0', `#figure-safety-stock?leadTimeSd=${encoded}`, '#figure-safety-stock?__proto__=1&constructor=2&step=99999',
  '#figure-safety-stock?%E0%A4%A=%00&leadTimeSd=%FF', `#figure-safety-stock?${'leadTimeSd=1&'.repeat(500)}`, `#${encoded}`, '#figure-frozen-money?question=javascript:alert(1)', '#%E0%A4%A',
];
