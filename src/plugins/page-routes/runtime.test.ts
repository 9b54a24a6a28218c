import {runInNewContext} from 'node:vm';
import {expect, it} from 'vitest';
import {withoutHashes} from './runtime';

const RUNTIME = '(()=>{var n={};n.f={},n.u=e=>"assets/js/"+e+"."+({"0a1b":"11111111",search:"22222222",common:"33333333"})[e]+".js",n.miniCssF=e=>"x";globalThis.n=n})();';

it('leaves what is no page’s in the runtime, and says where the rest is', () => {
  const {code, rest} = withoutHashes(RUNTIME, (chunk) => chunk === '0a1b', () => 'assets/js/pages.0.json');
  const {n} = runInNewContext(`${code};({n})`, {}) as {n: {u(chunk: string): string; files: Record<string, string>; rest: string}};
  expect(rest).toBe('{"0a1b":"11111111"}');
  expect(n.rest).toBe('assets/js/pages.0.json');
  expect(n.u('search')).toBe('assets/js/search.22222222.js');
  expect(code).not.toContain('11111111');
  Object.assign(n.files, JSON.parse(rest));
  expect(n.u('0a1b')).toBe('assets/js/0a1b.11111111.js');
});

it('stops the build where the bundler names its files in another way', () => {
  expect(() => withoutHashes('n.u=e=>e+".js"', () => true, () => '')).toThrow('look for ".u="');
});
