import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir, totalmem} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {firstResult, type FirstResult} from './bench/firstResult';
import {growth, type Growth} from './bench/growth';
import {lighthouse, LIGHTHOUSE, type Visit} from './bench/lighthouse';
import {median, table} from './bench/report';
import {respond, type Response} from './bench/response';
import {SITES, type Site} from './bench/sites';
import {findBrowser} from './find-browser';
import {serveCompressed} from './serveCompressed';

/**
 * tsx src/tools/bench.ts [--rounds 5] [--chapters 20,200]
 * Chapter 1 here, in Docusaurus as it comes, in Starlight and in VitePress: built in a temporary folder, visited in turn, medians told;
 * how each answers the first tap; the other kinds of page and the first result of search here.
 * Then this guide with more chapters: time, memory and bytes. Needs the package registry; writes .cache/bench/<date>.json.
 */
const {values} = parseArgs({options: {rounds: {type: 'string', default: '5'}, chapters: {type: 'string', default: '20,200'}}});

interface Built {
  site: Site;
  out: string;
  page: string;
}

async function build(folder: string): Promise<Built[]> {
  const built: Built[] = [];
  for (const site of SITES) {
    console.log(`Building: ${site.name} …`);
    built.push({site, ...(await site.build(path.join(folder, site.name.replace(/\W+/g, '-').toLowerCase())))});
  }
  return built;
}

/** Visits each in turn, so many times, and takes the middle of each measure. */
async function inTurn<T extends Visit | Response>(rounds: number, visits: Readonly<Record<string, {out: string; visit(address: string): Promise<T>}>>): Promise<Record<string, T>> {
  const seen = new Map<string, T[]>(Object.keys(visits).map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [name, {out, visit}] of Object.entries(visits)) {
      const {address, server} = await serveCompressed(out);
      seen.get(name)!.push(await visit(address));
      server.close();
    }
    console.log(`Round ${round} of ${rounds} done.`);
  }
  return Object.fromEntries([...seen].map(([name, all]) => [name, median(all)]));
}

interface Compared {
  medians: Record<string, Visit>;
  answers: Record<string, Response>;
  pages: Record<string, Visit>;
  search: FirstResult;
}

async function compare(rounds: number): Promise<Compared> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const built = await build(folder);
  const chrome = findBrowser();
  const visit = await lighthouse(path.join(folder, 'lighthouse'), chrome);
  const each = <T extends Visit | Response>(look: (one: Built, address: string) => Promise<T>) =>
    inTurn(rounds, Object.fromEntries(built.map((one) => [one.site.name, {out: one.out, visit: (address: string) => look(one, address)}])));
  const medians = await each(({page}, address) => visit(address + page));
  console.log(`\n${table('chapter 1', medians)}\n`);
  const answers = await each(({page, site}, address) => respond(chrome, address + page, site.menu));
  console.log(`\n${table('first tap', answers)}\n`);
  const more = built.flatMap(({out, site}) => Object.entries(site.pages ?? {}).map(([kind, page]) => [kind, {out, visit: (address: string) => visit(address + page)}] as const));
  const pages = await inTurn(rounds, Object.fromEntries(more));
  console.log(`\n${table('page', pages)}\n`);
  const searches: FirstResult[] = [];
  for (let round = 0; round < rounds; round++) searches.push(await firstResult(chrome, built.find(({site}) => site.pages)!.out));
  const search = median(searches);
  console.log(`First result ${search.warm} ms after the last letter, files in the cache; ${search.bytes} bytes for the first query.\n`);
  return {medians, answers, pages, search};
}

async function main(): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const machine = {cores: cpus().length, processor: cpus()[0]?.model ?? '', gigabytes: Math.round(totalmem() / 1e9), node: process.version};
  const rounds = Number(values.rounds);
  const counts = values.chapters.split(',').filter(Boolean).map(Number);
  const compared = rounds > 0 ? await compare(rounds) : undefined;
  const grown: Growth[] = [];
  for (const count of counts) grown.push(await growth(count));
  const versions = {lighthouse: LIGHTHOUSE, ...Object.assign({}, ...SITES.map(({packages}) => packages)) as Record<string, string>};
  const folder = path.join(__dirname, '../../.cache/bench');
  mkdirSync(folder, {recursive: true});
  const file = path.join(folder, `${date}.json`);
  writeFileSync(file, `${JSON.stringify({date, machine, versions, rounds, ...compared, growth: grown}, null, 1)}\n`);
  console.table(grown);
  console.log(file);
}

void main();
