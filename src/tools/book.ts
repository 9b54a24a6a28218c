/**
 * Makes the guide as PDF and EPUB from the built site: `npm run book [-- --chapter ID] [-- --part ID] [-- --guide] [-- --epub]`. Without a
 * name all are made; only the whole guide is an EPUB too, the others are with --epub. The files go to build/book/, and to .cache/book/, from
 * where the next build brings them to the site and offers them; `--to FOLDER` is for files of one's own.
 */
import {copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {dateOf} from '../book/date';
import {make} from '../book/make';
import {readMade, SHELF, type Made} from '../book/made';
import {readGuide} from '../book/read';
import {volumesOf} from '../book/volumes';
import {findBrowser} from './find-browser';

const {values} = parseArgs({options: {
  chapter: {type: 'string', multiple: true, default: []},
  part: {type: 'string', multiple: true, default: []},
  guide: {type: 'boolean', default: false},
  epub: {type: 'boolean', default: false},
  to: {type: 'string'},
  site: {type: 'string', default: 'build'},
}});

async function main(): Promise<number> {
  const root = process.cwd();
  const outDir = path.resolve(values.site);
  if (!existsSync(path.join(outDir, 'index.html'))) {
    console.error(`There is no built site in ${values.site}/: run \`npm run build\` first.`);
    return 1;
  }
  const browser = await chromium.launch({executablePath: findBrowser(), args: ['--no-sandbox']});
  try {
    const some = values.chapter.length > 0 && values.part.length === 0 && !values.guide;
    const guide = await readGuide(browser, root, outDir, some ? values.chapter : undefined);
    const wanted = [...values.chapter, ...values.part.map((id) => `part-${id}`), ...(values.guide ? ['ml-pipelines'] : [])];
    const volumes = volumesOf(guide, dateOf(root));
    const unknown = wanted.filter((name) => !volumes.some((volume) => volume.name === name));
    if (unknown.length > 0) {
      console.error(`There is no ${unknown.join(', ')}: chapters are called like their folders in docs/, parts like their folders without the number.`);
      return 1;
    }
    const folder = path.resolve(values.to ?? SHELF);
    if (wanted.length === 0 && !values.to) rmSync(folder, {recursive: true, force: true});
    const made: Made[] = [];
    for (const volume of volumes.filter(({name}) => wanted.length === 0 || wanted.includes(name))) {
      const files = await make(browser, volume, {root, outDir, folder, epub: values.epub});
      made.push(...files);
      for (const one of files) console.log(`${one.file.padEnd(52)} ${(one.bytes / 1e6).toFixed(1).padStart(5)} MB${one.pages ? `  ${String(one.pages).padStart(4)} pages` : ''}`);
    }
    if (values.to) return 0;
    const before = readMade(root).filter((one) => !made.some(({file}) => file === one.file));
    writeFileSync(path.join(folder, 'book.json'), JSON.stringify([...made, ...before], null, 1));
    mkdirSync(path.join(outDir, 'book'), {recursive: true});
    for (const {file} of made) copyFileSync(path.join(folder, file), path.join(outDir, 'book', file));
    console.log(`${made.length} files in ${values.site}/book/. The next \`npm run build\` offers them on the site.`);
    return 0;
  } finally {
    await browser.close();
  }
}

void main().then((code) => void (process.exitCode = code));
