import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir, totalmem} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {growth, type Growth} from './bench/growth';
import {lighthouse, LIGHTHOUSE, type Visit} from './bench/lighthouse';
import {median, table} from './bench/report';
import {SITES, type Site} from './bench/sites';
import {findBrowser} from './find-browser';
import {serveCompressed} from './serveCompressed';

/**
 * tsx src/tools/bench.ts [--rounds 5] [--chapters 20,200]
 * Chapter 1 here, in Docusaurus as it comes, in Starlight and in VitePress: built in a temporary folder, visited in turn, medians told.
 * Then this guide with more chapters: time, memory and bytes. Needs the package registry; writes .cache/bench/<date>.json.
 */
const {values} = parseArgs({options: {rounds: {type: 'string', default: '5'}, chapters: {type: 'string', default: '20,200'}}});

async function compare(rounds: number): Promise<Record<string, Visit>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const built: {site: Site; out: string; page: string}[] = [];
  for (const site of SITES) {
    console.log(`Building: ${site.name} …`);
    built.push({site, ...(await site.build(path.join(folder, site.name.replace(/\W+/g, '-').toLowerCase())))});
  }
  const visit = await lighthouse(path.join(folder, 'lighthouse'), findBrowser());
  const visits = new Map<string, Visit[]>(built.map(({site}) => [site.name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const {site, out, page} of built) {
      const {address, server} = await serveCompressed(out);
      visits.get(site.name)!.push(await visit(address + page));
      server.close();
    }
    console.log(`Round ${round} of ${rounds} done.`);
  }
  return Object.fromEntries([...visits].map(([name, all]) => [name, median(all)]));
}

async function main(): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const machine = {cores: cpus().length, processor: cpus()[0]?.model ?? '', gigabytes: Math.round(totalmem() / 1e9), node: process.version};
  const rounds = Number(values.rounds);
  const counts = values.chapters.split(',').filter(Boolean).map(Number);
  const medians = rounds > 0 ? await compare(rounds) : {};
  if (rounds > 0) console.log(`\n${table(medians)}\n`);
  const grown: Growth[] = [];
  for (const count of counts) grown.push(await growth(count));
  const versions = {lighthouse: LIGHTHOUSE, ...Object.assign({}, ...SITES.map(({packages}) => packages)) as Record<string, string>};
  const folder = path.join(__dirname, '../../.cache/bench');
  mkdirSync(folder, {recursive: true});
  const file = path.join(folder, `${date}.json`);
  writeFileSync(file, `${JSON.stringify({date, machine, versions, rounds, medians, growth: grown}, null, 1)}\n`);
  console.table(grown);
  console.log(file);
}

void main();
