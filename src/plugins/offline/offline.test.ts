import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, it} from 'vitest';
import {hashOf} from '../../offline/fetchFile';
import {appManifest} from './app';
import {facts, hash, keepable} from './files';
import {sealSite} from '.';

const folder = (files: Record<string, string | Buffer>) => {
  const made = mkdtempSync(path.join(os.tmpdir(), 'offline-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(made, file)), {recursive: true});
    writeFileSync(path.join(made, file), content);
  }
  return made;
};
const list = (outDir: string) => ({build: '', pages: {}, shell: [], groups: [], files: Object.fromEntries(keepable(outDir).map((file) => [file, facts(outDir, file)]))});

it('lists what a page can show, not what is for other programs or to download', () => {
  const outDir = folder({'index.html': '', '404.html': '', 'sitemap.xml': '', '_headers': '', 'lab/a.zip': '', 'lab/python/x/lib.zip': '', 'sw.js': '', 'offline/1.json': '', 'a/b.js': '', 'book/guide.pdf': ''});
  expect(keepable(outDir)).toEqual(['a/b.js', 'index.html', 'lab/python/x/lib.zip']);
});

it('counts a hash as the browser does, of packed files the unpacked content’s too', async () => {
  const outDir = folder({'a.gz': gzipSync('hello')});
  const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
  expect(facts(outDir, 'a.gz')[2]).toBe(await hashOf(bytes('hello')));
  expect(hash('hello')).toBe(await hashOf(bytes('hello')));
});

it('names a build by its content: the same again gets the same name, any change another', () => {
  const site = {'index.html': '<!doctype html><html lang=en><p>x', 'a.js': '1'};
  const [first, same, other] = [site, site, {...site, 'a.js': '2'}].map(folder);
  const names = [first!, same!, other!].map((outDir) => sealSite(process.cwd(), outDir, list(outDir)).build);
  expect(names[0]).toBe(names[1]);
  expect(names[0]).not.toBe(names[2]);
  expect(readFileSync(path.join(first!, 'index.html'), 'utf8')).toContain(`<html data-build=${names[0]} lang=en>`);
  expect(readFileSync(path.join(first!, 'sw.js'), 'utf8')).toContain(names[0]);
});

it('an app under a sub-path has addresses there', () => {
  const {id, start_url, scope, icons} = appManifest({title: 'T', tagline: 'G', baseUrl: '/learn/pipelines/'});
  expect([id, start_url, scope]).toEqual(Array(3).fill('/learn/pipelines/'));
  expect(icons.every(({src}) => src.startsWith('/learn/pipelines/img/'))).toBe(true);
});
