/**
 * Adds a work to docs/_data/bibliography.yml: `npm run new:reference -- https://example.org/article`. What the address tells is
 * filled in; title, authors and year come from the page itself when it can be reached, and from nowhere else. What is not known
 * stays empty, and the content door says line by line what is missing.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {readReferences} from './new-reference/bibliography';
import {entryText, insert} from './new-reference/entry';
import {fromAddress} from './new-reference/fromAddress';
import {fromPage} from './new-reference/fromPage';
import {sameWork} from './new-reference/sameWork';
import {Refused, runTool} from './refused';

const text = {type: 'string'} as const;
const FIELDS = ['id', 'title', 'year', 'kind', 'publisher', 'level', 'tier', 'why'] as const;

void runTool(async () => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      ...(Object.fromEntries(FIELDS.map((name) => [name, text])) as Record<(typeof FIELDS)[number], typeof text>),
      author: {type: 'string', multiple: true},
      topic: {type: 'string', multiple: true},
      offline: {type: 'boolean', default: false},
      root: {type: 'string', default: process.cwd()},
    },
  });
  const [address = ''] = positionals;
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/.test(address)) throw new Refused('Paste the address of the work: npm run new:reference -- https://example.org/article');
  const file = path.join(values.root, 'docs/_data/bibliography.yml');
  const before = readFileSync(file, 'utf8');
  const known = readReferences(before);
  const same = sameWork(address, known);
  if (same) throw new Refused(`That work is listed already, as ${same.id}: ${same.title ?? same.url} (docs/_data/bibliography.yml:${same.line}). Cite it with <Cite id="${same.id}" />.`);
  const given = fromAddress(address, known);
  const page = values.offline ? {} : await fromPage(address);
  const {author, topic, year, root: _root, offline: _offline, ...fields} = values;
  const entry = {...given, ...page, ...fields, ...(year ? {year: Number(year)} : {}), ...(author ? {authors: author} : {}), ...(topic ? {topics: topic} : {})};
  if (known.some(({id}) => id === entry.id)) throw new Refused(`The id "${entry.id}" is taken; give another with --id.`);
  const {text: after, line} = insert(before, entryText(entry), entry.topics?.[0]);
  writeFileSync(file, after);
  console.log(`Added ${entry.id} at docs/_data/bibliography.yml:${line}.${page.title || values.offline ? '' : ' The page could not be read, so its title, authors and year are left to you.'}`);
  console.log(`Fill in what is empty, then \`npm run check:content\`. In a chapter: <Cite id="${entry.id}" /> or <Reading id="${entry.id}">.`);
});
