import {expect, it} from 'vitest';
import {filesOfGroup, sameIn, type Manifest} from './manifest';
import {pathIn} from './place';
import {stampOf} from './worker/stamp';

const manifest = (files: string[], shell: string[] = []): Manifest => ({
  build: 'b', shell, pages: {'a/': ['x.css'], '': []}, groups: [],
  files: Object.fromEntries(files.map((file) => [file, [file, 1] as [string, number]])),
});

it('a group holds its pages, what they need and all below its folders, but not the shell', () => {
  const list = manifest(['index.html', 'a/index.html', 'x.css', 'search/1', 'search/2', 'searching.js'], ['x.css', 'index.html']);
  expect(filesOfGroup(list, {id: 'g', title: 'G', pages: ['a/', 'gone/'], files: ['search/']})).toEqual(['a/index.html', 'search/1', 'search/2']);
});

it('finds a file in another build by its address without the digits of its content', () => {
  const to = manifest(['assets/js/8021.ffffffff.js', 'katex/katex.css']);
  expect(sameIn(to, ['assets/js/8021.f92df52f.js', 'katex/katex.css', 'assets/js/9999.f92df52f.js'])).toEqual(['assets/js/8021.ffffffff.js', 'katex/katex.css']);
});

it.each([
  ['https://a.example/learn/', 'https://a.example/learn/chapters/x/?y#z', 'chapters/x/'],
  ['https://a.example/learn/', 'https://a.example/learn/', ''],
  ['https://a.example/learn/', 'https://a.example/learn/a/index.html', 'a/'],
  ['https://a.example/learn/', 'https://a.example/learning/', undefined],
  ['https://a.example/learn/', 'https://b.example/learn/', undefined],
  ['https://a.example/', 'https://a.example:8443/', undefined],
])('in %s the address %s is the path %s', (scope, address, path) => expect(pathIn(scope, address)).toBe(path));

it.each([
  [['<!doctype html><html data-build=abc123 lang=en>'], 'abc123'],
  [['<!doctype html><ht', 'ml lang="en" data-build="abc', '123">'], 'abc123'],
  [['<!doctype html><html lang=en><p data-build=abc>'], undefined],
  [['x'.repeat(3_000), '<html data-build=abc>'], undefined],
  [[], undefined],
])('reads the stamp of %j', async (chunks, stamp) => {
  const encoder = new TextEncoder();
  const page = new Response(new ReadableStream({
    start(controller) {
      chunks.forEach((chunk) => controller.enqueue(encoder.encode(chunk)));
      controller.close();
    },
  }));
  expect(await stampOf(page)).toBe(stamp);
  expect(await page.text(), 'the page is still whole').toBe(chunks.join(''));
});
