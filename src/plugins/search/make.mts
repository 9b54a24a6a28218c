// A process of its own (see index.ts). Arguments: folder of the built site, base path, folder of the generated content.
// Standard input: the addresses of all pages, as JSON.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {json} from 'node:stream/consumers';
import {close, createIndex} from 'pagefind';
import {collect} from './collect';
import {toHtml, type Entry} from './entry';
import {wordsOf} from './words';

const [site, baseUrl, content] = process.argv.slice(2) as [string, string, string];
/** Files of Pagefind's own interfaces; the guide has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown/;
/** Pagefind, a process of its own, reads some entries while the next are written. */
const AT_ONCE = 16;

const {index, errors} = await createIndex({forceLanguage: 'en', includeCharacters: '_'});
if (!index) throw new Error(errors.join('\n'));
const pages = ((await json(process.stdin)) as string[]).map((address) => address.slice(baseUrl.length));
const html = new Map(pages.flatMap((page) => {
  const file = path.join(site, page, 'index.html');
  return existsSync(file) ? [[page, readFileSync(file, 'utf8')] as const] : [];
}));
process.send?.('read');
const words = new Set<string>();
let entries = 0;
const add = async (entry: Entry) => {
  for (const word of wordsOf(entry)) words.add(word);
  entries += 1;
  const added = await index.addHTMLFile({url: baseUrl + entry.path, content: toHtml(entry)});
  if (added.errors.length > 0) throw new Error(`${entry.path}: ${added.errors.join('; ')}`);
};
// A page is taken apart when it is its turn: the trees of all at once are most of a gigabyte for a thousand chapters.
const adding: Promise<void>[] = [];
for (const entry of collect(html, content)) {
  adding.push(add(entry));
  if (adding.length === AT_ONCE) await Promise.all(adding.splice(0));
}
await Promise.all(adding);
const made = await index.getFiles();
const target = path.join(site, 'search');
let bytes = 0;
for (const file of made.files.filter((one) => !UNUSED.test(one.path))) {
  const to = path.join(target, file.path);
  mkdirSync(path.dirname(to), {recursive: true});
  writeFileSync(to, file.content);
  bytes += file.content.length;
}
writeFileSync(path.join(target, 'words.json'), JSON.stringify([...words].sort()));
await close();
const version = (JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {version: string}).version;
console.log(`Search: ${entries} entries, ${(bytes / 1e6).toFixed(1)} MB, by Pagefind ${version}.`);
