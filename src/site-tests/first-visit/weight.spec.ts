import path from 'node:path';
import {expect, test, type CDPSession, type Page} from '@playwright/test';
import {serveCompressed} from '../../tools/serveCompressed';
import {alive} from '../page';
import {SITES} from '../sites';
import {BUDGETS} from './budgets';

/** A slow connection, so that what has come at the first paint is told by the network and not by how busy this machine is. */
const SLOW = {offline: false, latency: 150, downloadThroughput: (800 * 1024) / 8, uploadThroughput: (750 * 1024) / 8};

/** One file: its bytes on the wire, and how much of it had come at the first paint. */
interface Arrival {
  url: string;
  kind: string;
  encoded: number;
  pieces: {bytes: number; at: number}[];
}

/** Notes what arrives, and when the first paint is. */
async function listen(session: CDPSession) {
  const files = new Map<string, Arrival>();
  const file = (id: string) => files.get(id) ?? files.set(id, {url: '', kind: '', encoded: 0, pieces: []}).get(id)!;
  let paint = Infinity;
  // A script that was fetched ahead is a script, too.
  session.on('Network.responseReceived', ({requestId, type, response: {url}}) => void Object.assign(file(requestId), {url, kind: url.endsWith('.js') ? 'Script' : type}));
  session.on('Network.dataReceived', ({requestId, dataLength, timestamp}) => void file(requestId).pieces.push({bytes: dataLength, at: timestamp}));
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => void (file(requestId).encoded = encodedDataLength));
  session.on('Page.lifecycleEvent', ({name, timestamp}) => void (name === 'firstContentfulPaint' && (paint = Math.min(paint, timestamp))));
  await session.send('Page.enable');
  await session.send('Page.setLifecycleEventsEnabled', {enabled: true});
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  const sum = (list: {bytes: number}[]) => list.reduce((all, {bytes}) => all + bytes, 0);
  /** Bytes on the wire that had come at the first paint: the share of the text that had, of the file's compressed size. */
  const toPaint = ({encoded, pieces}: Arrival) => (sum(pieces) > 0 ? (encoded * sum(pieces.filter(({at}) => at <= paint))) / sum(pieces) : 0);
  return {
    /** Each file once: what was fetched ahead comes from the cache when it is used. */
    of: (kind: string) => sum([...new Map([...files.values()].filter((one) => one.kind === kind).sort((a, b) => a.encoded - b.encoded).map(({url, encoded}) => [url, {bytes: encoded}])).values()]),
    toPaint: () => (paint === Infinity ? NaN : Math.round(sum([...files.values()].map((one) => ({bytes: toPaint(one)}))))),
    requests: () => new Set([...files.values()].map(({url}) => url)).size,
  };
}

/** Until nothing more has come for a second. */
async function quiet(page: Page, requests: () => number): Promise<void> {
  for (let before = -1; before < requests(); await page.waitForTimeout(1000)) before = requests();
}

test('each kind of page keeps within its budget, before the first touch and after it', async ({browser}) => {
  test.setTimeout(180_000);
  const {server, address} = await serveCompressed(path.join(__dirname, '../../..', SITES.root.folder));
  const rows: Record<string, Record<string, number>> = {};
  for (const {page: name, address: path} of BUDGETS) {
    const page = await browser.newPage({viewport: {width: 390, height: 844}, serviceWorkers: 'block'});
    const session = await page.context().newCDPSession(page);
    const seen = await listen(session);
    await page.goto(address + path, {waitUntil: 'networkidle'});
    const untouched = {html: seen.of('Document'), ahead: seen.of('Script'), fontsBefore: seen.of('Font'), requestsBefore: seen.requests()};
    await alive(page);
    await quiet(page, seen.requests);
    rows[name] = {toPaint: seen.toPaint(), ...untouched, css: seen.of('Stylesheet'), fonts: seen.of('Font'), scripts: seen.of('Script'), requests: seen.requests()};
    await page.close();
  }
  server.close();
  console.table(rows); // what has come at the first paint is printed and not judged: it depends on the moment of painting
  for (const {page, address: _address, ...budget} of BUDGETS) {
    for (const [what, most] of Object.entries(budget)) expect.soft(rows[page]![what], `${what} of ${page}`).toBeLessThanOrEqual(most);
    expect.soft(Math.min(rows[page]!.scripts!, rows[page]!.html!), `what ${page} sends was seen`).toBeGreaterThan(4_000);
  }
});
