/**
 * Asks every reference and every link to another site whether it is still there: `npm run check:links`. Polite: one request at a time
 * to a host, a pause between two, Retry-After is kept. Writes docs/_data/link-status.yml and lists what has died or moved, with
 * an archive copy. Fails when something is dead. Without a network it says so and records nothing.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {ask} from './links/ask';
import {checkLinks} from './links/check';
import {collectLinks} from './links/collect';
import {readRecord, recordText} from './links/record';
import {Refused, runTool} from './refused';

void runTool(async () => {
  const {values} = parseArgs({options: {root: {type: 'string', default: process.cwd()}, gap: {type: 'string', default: '1500'}}});
  const file = path.join(values.root, 'docs/_data/link-status.yml');
  const before = readRecord(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const links = collectLinks(values.root);
  // Five hosts that all keep silent mean that it is the network here, which says nothing about any address.
  const probes = await Promise.all(links.filter(({url}, n) => links.findIndex((other) => new URL(other.url).host === new URL(url).host) === n).slice(0, 5).map(({url}) => ask(url, {timeout: 15_000, retries: 0, pause: 0, longest: 0})));
  if (probes.every(({status}) => typeof status === 'string')) throw new Refused('No address answered at all: there seems to be no network. Nothing was recorded.');
  console.error(`Asking ${links.length} addresses …`);
  const {entries, lines, dead} = await checkLinks(links, before, {gap: Number(values.gap)});
  writeFileSync(file, recordText(entries));
  for (const line of lines) console.log(line);
  console.log(`${links.length} addresses: ${dead} dead, ${lines.length - dead} moved; the rest answer, or turn robots away. See docs/_data/link-status.yml.`);
  process.exitCode = dead > 0 ? 1 : 0;
});
