import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {findBrowser} from '../find-browser';
import {firstResult} from './firstResult';
import {peakOf} from './peak';

const ROOT = path.join(__dirname, '../../..');
const PATTERN = '20-data/data-quality';
const CHAPTER = 'chapters/intro-into-the-domain/index.html';

/** The guide with more chapters. Bytes of a page are gzip. */
export interface Growth {
  chapters: number;
  seconds: number;
  peakMegabytes: number;
  /** Chapter 1's HTML. */
  page: number;
  /** The script that every page loads. */
  script: number;
  /** All scripts that chapter 1 brings after a touch: some hold a line for each chapter. */
  scripts: number;
  /** All of the search index; a query reads a few files of it. */
  search: number;
  /** What the first query fetches, on the wire. */
  firstQuery: number;
}

/** Builds a copy of the guide with so many chapters in all: the surplus are copies of one reading path under other ids. */
export async function growth(chapters: number): Promise<Growth> {
  const folder = mkdtempSync(path.join(tmpdir(), 'growth-'));
  for (const part of ['docs', 'src', 'static', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) cpSync(path.join(ROOT, part), path.join(folder, part), {recursive: true});
  mkdirSync(path.join(folder, '.cache'));
  for (const part of ['pipeline', 'static', 'lab'].filter((one) => existsSync(path.join(ROOT, '.cache', one)))) cpSync(path.join(ROOT, '.cache', part), path.join(folder, '.cache', part), {recursive: true});
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const text = readFileSync(path.join(folder, 'docs', PATTERN, 'index.mdx'), 'utf8');
  const own = [...text.matchAll(/^ {2}- id: (\S+)/gm)].map(([, id]) => id!);
  for (let n = existing(folder); n < chapters; n++) {
    const chapter = path.join(folder, 'docs', PATTERN, `../copy-${n}`);
    mkdirSync(chapter);
    const renamed = own.reduce((all, id) => all.replaceAll(id, `copy-${n}-${id}`), text);
    writeFileSync(path.join(chapter, 'index.mdx'), renamed.replace(/^id: .*$/m, `id: copy-${n}`).replace(/^title: .*$/m, `title: Copy ${n}`).replace(/^description: .*$/m, `description: Says for the time of copy ${n} what the chapter says that it was made from.`).replace(/^sidebar_position: .*$/m, `sidebar_position: ${n}`));
  }
  console.log(`Building ${chapters} chapters …`);
  const from = Date.now();
  const command = (JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {scripts: {build: string}}).scripts.build;
  const [, ...build] = command.split(' ');
  const child = spawn(process.execPath, [...build, '--out-dir', 'built'], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'}});
  const peakMegabytes = await peakOf(child);
  const seconds = (Date.now() - from) / 1000;
  const built = path.join(folder, 'built');
  const zipped = (file: string) => gzipSync(readFileSync(path.join(built, file))).length;
  const main = readdirSync(path.join(built, 'assets/js')).find((file) => /^main\./.test(file))!;
  const scripts = new Set(readFileSync(path.join(built, CHAPTER), 'utf8').match(/assets\/js\/[^"]+\.js/g));
  const files = (at: string) => readdirSync(at, {recursive: true, encoding: 'utf8'}).map((file) => statSync(path.join(at, file))).filter((file) => file.isFile());
  return {
    chapters, seconds: Math.round(seconds), peakMegabytes,
    page: zipped(CHAPTER), script: zipped(`assets/js/${main}`), scripts: [...scripts].reduce((sum, file) => sum + zipped(file), 0),
    search: files(path.join(built, 'search')).reduce((sum, {size}) => sum + size, 0), firstQuery: (await firstResult(findBrowser(), built)).bytes,
  };
}

const existing = (folder: string): number => readdirSync(path.join(folder, 'docs'), {recursive: true, encoding: 'utf8'}).filter((file) => /^\d\d-[^/\\]+[/\\][^/\\]+[/\\]index\.mdx$/.test(file)).length;
