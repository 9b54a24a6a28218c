import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readBook} from '../../content';
import {smallBook} from '../testing/smallBook';
import {readReferences} from './bibliography';
import {entryText, insert} from './entry';
import {fromAddress} from './fromAddress';
import {fromPage, stated} from './fromPage';
import {sameWork} from './sameWork';

const works = [
  {id: 'a-talk', url: 'https://www.youtube.com/watch?v=abcDEF12345', kind: 'video', publisher: 'One', line: 1},
  {id: 'a-paper', url: 'https://arxiv.org/abs/2301.01234', kind: 'paper', publisher: 'arXiv', line: 2},
  {id: 'an-article', url: 'https://blog.example.org/one/two?page=3', archive_url: 'https://web.archive.org/web/2020/https://old.example.net/two', kind: 'article', publisher: 'Blog', line: 3},
  {id: 'acm-paper', url: 'https://dl.acm.org/doi/10.1145/3290605.3300356', line: 4},
];

describe('one work has many addresses', () => {
  it.each([
    ['https://youtu.be/abcDEF12345?si=tracking', 'a-talk'],
    ['https://m.youtube.com/watch?feature=share&v=abcDEF12345&t=10s', 'a-talk'],
    ['https://www.youtube-nocookie.com/embed/abcDEF12345', 'a-talk'],
    ['http://arxiv.org/pdf/2301.01234v2.pdf', 'a-paper'],
    ['https://blog.example.org/one/two/?utm_source=x&page=3#part', 'an-article'],
    ['https://old.example.net/two/', 'an-article'],
    ['https://web.archive.org/web/2023/https://blog.example.org/one/two?page=3', 'an-article'],
    ['https://doi.org/10.1145/3290605.3300356', 'acm-paper'],
    ['https://blog.example.org/one/two?page=4', undefined],
    ['https://arxiv.org/abs/2301.01235', undefined],
  ])('%s', (address, id) => expect(sameWork(address, works)?.id).toBe(id));
});

describe('what an address tells', () => {
  it.each([
    ['https://www.youtube.com/watch?v=zzz', {id: 'youtube-zzz', kind: 'video', publisher: 'One'}],
    ['https://blog.example.org/2024/on-feature-stores.html', {id: 'example-2024-on-feature-stores', kind: 'article', publisher: 'Blog'}],
    ['https://docs.example.com/', {id: 'example', kind: 'docs'}],
    ['https://unknown.example/a-page', {id: 'unknown-a-page'}],
  ])('%s', (url, fields) => expect(fromAddress(url, works)).toEqual({url, ...fields}));
});

it('takes from a page what it states, and nothing else', async () => {
  expect(stated('<title>A &amp; B</title><meta name="citation_author" content="Ada"><meta content="2019-04-01" name="citation_date"><meta name="author" content="Site">')).toEqual({title: 'A & B', authors: ['Ada'], year: 2019});
  expect(stated('<p>Written by Ada in 2019</p>')).toEqual({});
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/gone' ? 404 : 200, {'content-type': request.url === '/pdf' ? 'application/pdf' : 'text/html'});
    response.end('<meta property="og:title" content="A title">');
  }).listen(0);
  const at = `http://localhost:${(server.address() as AddressInfo).port}`;
  expect([await fromPage(`${at}/page`), await fromPage(`${at}/gone`), await fromPage(`${at}/pdf`), await fromPage('http://localhost:1/')]).toEqual([{title: 'A title'}, {}, {}, {}]);
  server.close();
});

it('an entry stands behind the last of its topic, all else stays, and what is unknown is a fault with a line', () => {
  const root = smallBook('new-reference-test');
  const file = path.join(root, 'docs/_data/bibliography.yml');
  const before = readFileSync(file, 'utf8');
  const {text, line} = insert(before, entryText({id: 'example-new', url: 'https://example.com/new', topics: ['business-case']}), 'business-case');
  expect(readReferences(text).map(({id}) => id)).toEqual(readReferences(before).flatMap(({id}) => (id === 'king-safety-stock' ? [id, 'example-new'] : [id])));
  const run = spawnSync('npx', ['tsx', 'src/tools/new-reference.ts', 'https://example.com/new', '--offline', '--topic', 'business-case', '--id', 'example-new', '--root', root], {encoding: 'utf8'});
  expect([run.stderr, run.status]).toEqual(['', 0]);
  expect(readFileSync(file, 'utf8')).toBe(text);
  const {faults} = readBook(path.join(root, 'docs'));
  expect(faults.filter((one) => one.file.endsWith('bibliography.yml') && one.severity === 'error').map((one) => [one.line > line, one.what.replace(/^the field /, '')])).toEqual(
    ['"title" is empty', '"authors" is empty', '"year" is empty', '"kind" is empty', '"publisher" is empty', '"level" is empty', '"why" is empty'].map((what) => [true, what]),
  );
  const again = spawnSync('npx', ['tsx', 'src/tools/new-reference.ts', 'https://www.example.com/new/', '--root', root], {encoding: 'utf8'});
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining(`listed already, as example-new`)]);
}, 60_000);
