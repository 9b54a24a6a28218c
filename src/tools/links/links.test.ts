import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, describe, expect, it} from 'vitest';
import {checkLinks} from './check';
import {politely} from './polite';
import {next, readRecord, recordText} from './record';

/** How the server misbehaves, by path; `calls` counts what was asked for. */
const calls: Record<string, number> = {};
const agents = new Set<string | undefined>();
const html = (response: ServerResponse, status: number, title: string) => response.writeHead(status, {'content-type': 'text/html'}).end(`<title>${title}</title>`);
const go = (response: ServerResponse, status: number, location: string) => response.writeHead(status, {location}).end();
const WAYS: Record<string, (response: ServerResponse, call: number) => void> = {
  '/': (response) => html(response, 200, 'Front page'),
  '/fine': (response) => html(response, 200, 'An article'),
  '/gone': (response) => html(response, 404, 'x'),
  '/gone-for-good': (response) => html(response, 410, 'x'),
  '/soft': (response) => html(response, 200, 'Page not found | Site'),
  '/to-front': (response) => go(response, 302, '/'),
  '/moved': (response) => go(response, 301, '/moved-again'),
  '/moved-again': (response) => go(response, 308, '/fine'),
  '/for-now': (response) => go(response, 301, '/for-now-2'),
  '/for-now-2': (response) => go(response, 302, '/fine'),
  '/circle': (response) => go(response, 302, '/circle-2'),
  '/circle-2': (response) => go(response, 302, '/circle'),
  '/no-robots': (response) => html(response, 403, 'Are you a robot?'),
  '/busy-once': (response, call) => (call === 1 ? response.writeHead(429, {'retry-after': '1'}).end() : html(response, 200, 'x')),
  '/busy': (response) => response.writeHead(429, {'retry-after': '9999'}).end(),
  '/broken': (response) => html(response, 500, 'x'),
  '/slow': () => undefined,
  '/reset': (response) => void response.socket?.destroy(),
  '/reset-once': (response, call) => (call === 1 ? void response.socket?.destroy() : html(response, 200, 'x')),
  '/bad-location': (response) => go(response, 302, 'http://'),
  '/endless': (response) => {
    response.writeHead(200, {'content-type': 'text/html'});
    const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
};
const server = createServer((request: IncomingMessage, response) => {
  const path = request.url!;
  calls[path] = (calls[path] ?? 0) + 1;
  agents.add(request.headers['user-agent']);
  if (path.startsWith('/archive')) return void response.end(JSON.stringify({archived_snapshots: path.includes('gone-for-good') ? {closest: {available: true, url: 'http://web.archive.org/web/2020/x'}} : {}}));
  return (WAYS[path] ?? ((one) => html(one, 404, 'x')))(response, calls[path]!);
}).listen(0);
const host = `localhost:${(server.address() as AddressInfo).port}`;
const at = (path: string) => `http://${host}${path}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const settings = {gap: 0, timeout: 1500, retries: 1, pause: 10, longest: 1200, archive: at('/archive'), today: '2026-11-26'};
const look = (url: string) => checkLinks([{url, file: 'docs/a.mdx', line: 7, archive: 'https://web.archive.org/web/2024/a'}], [], settings);

describe('a server that misbehaves', () => {
  it.each([
    ['/fine', {status: 200, alive: '2026-11-26'}, ''],
    ['/gone', {status: 404, dead_since: '2026-11-26'}, 'docs/a.mdx:7: {url} is dead; it answers 404; find its new place, or let readers have the archive copy https://web.archive.org/web/2024/a'],
    ['/gone-for-good', {status: 410, dead_since: '2026-11-26'}, 'archive copy https://web.archive.org/web/2020/x'],
    ['/soft', {status: 200, dead_since: '2026-11-26'}, 'it answers 200 with the title "Page not found | Site"'],
    ['/to-front', {status: 200, dead_since: '2026-11-26'}, 'it leads to the front page of its site'],
    ['/moved', {status: 200, alive: '2026-11-26', moved_to: at('/fine')}, `warning: docs/a.mdx:7: {url} has moved; it has moved to ${at('/fine')}; write ${at('/fine')}`],
    ['/for-now', {status: 200, alive: '2026-11-26'}, ''],
    ['/circle', {status: 'loop', dead_since: '2026-11-26'}, 'it redirects in a circle'],
    ['/no-robots', {status: 403}, ''],
    ['/busy-once', {status: 200, alive: '2026-11-26'}, ''],
    ['/busy', {status: 429}, ''],
    ['/broken', {status: 500}, ''],
    ['/slow', {status: 'timeout'}, ''],
    ['/reset', {status: 'reset'}, ''],
    ['/reset-once', {status: 200, alive: '2026-11-26'}, ''],
    ['/bad-location', {status: 'reset'}, ''],
    ['/endless', {status: 200, alive: '2026-11-26'}, ''],
  ])('%s', async (path, entry, line) => {
    const {entries, lines} = await look(at(path));
    expect(entries).toEqual([{url: at(path), checked: '2026-11-26', ...entry}]);
    expect(lines.join()).toContain(line.replace('{url}', at(path)));
    if (!line) expect(lines).toEqual([]);
  });

  it('TLS that is none, a port that is closed, a host that is not there', async () => {
    expect((await look(`https://${host}/fine`)).entries[0]).toMatchObject({status: 'tls'});
    const other = createServer().listen(0);
    const {port} = other.address() as AddressInfo;
    await new Promise((resolve) => other.close(resolve));
    const closed = await look(`http://localhost:${port}/`);
    expect([closed.entries[0]!.status, closed.reached]).toEqual(['refused-connection', false]);
    expect((await look('http://no-such-host.invalid/')).entries[0]).toMatchObject({status: 'dns'});
  });

  it('hears who asks', () => expect([...agents].filter(Boolean)[0]).toContain('link-check'));
});

it('asks a host for one thing at a time, with a pause, and other hosts meanwhile', async () => {
  const times: [string, number, number][] = [];
  const job = async (url: string) => {
    const from = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 30));
    times.push([new URL(url).host, from, performance.now()]);
    return url.length;
  };
  const urls = ['http://a/1', 'http://a/2', 'http://b/1', 'http://a/3'];
  expect(await politely(urls, job, 50)).toEqual(urls.map((url) => url.length));
  const ofA = times.filter(([name]) => name === 'a');
  for (const [n, [, from]] of ofA.entries()) if (n > 0) expect(from - ofA[n - 1]![2]).toBeGreaterThan(45);
  expect(times.find(([name]) => name === 'b')![1]).toBeLessThan(ofA[0]![2]);
});

it('remembers the last day alive and the first day dead; what is unclear changes neither', () => {
  const answer = {status: 404, final: 'https://a/', permanent: true};
  const one = next(undefined, 'https://a/', 'alive', {...answer, status: 200}, '2026-01-01');
  const two = next(one, 'https://a/', 'dead', answer, '2026-01-08');
  const three = next(two, 'https://a/', 'unclear', {...answer, status: 'timeout'}, '2026-01-15');
  expect(three).toEqual({url: 'https://a/', status: 'timeout', checked: '2026-01-15', alive: '2026-01-01', dead_since: '2026-01-08'});
  expect(next(three, 'https://a/', 'alive', {...answer, status: 200}, '2026-01-22').dead_since).toBeUndefined();
  expect(readRecord(recordText([three, one]))).toEqual([three, one]);
  expect([readRecord(undefined), readRecord('a: ['), readRecord('a: 1')]).toEqual([[], [], []]);
});
