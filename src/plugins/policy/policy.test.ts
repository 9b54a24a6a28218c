import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {HOSTS} from './hosts';
import {withPolicy} from './page';
import {rulesFor} from './rules';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(withPolicy(html))![1]!;
const page = (more: string) => `<!doctype html><html><head><meta charset=UTF-8><title>x</title></head><body>${more}</body></html>`;

describe('the policy of a page', () => {
  it('stands before anything that could load', () =>
    expect(withPolicy(page(''))).toMatch(/<head><meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'self'; [^"]+"><meta name="referrer" content="same-origin"><title>/));

  it('permits the inline scripts and styles that stand in the page, and no others', () => {
    const policy = policyOf(page('<style data-x=1>p{}</style><script>\r\na()\r\n</script><script data-rh="true">b()</script><script type=module>c()</script>'));
    expect(policy).toContain(`script-src 'self' ${sha('\na()\n')} ${sha('b()')} ${sha('c()')};`);
    expect(policy).toContain(`style-src-elem 'self' ${sha('p{}')};`);
  });

  it('has no hash for blocks of data and for scripts that have an address', () =>
    expect(policyOf(page('<script type="application/ld+json">{"name": "x"}</script><script type=application/json>{}</script><script src=/a.js></script>'))).toContain("script-src 'self';"));

  it('never permits text as a program, WebAssembly in the page, or another host than that of videos', () =>
    expect(policyOf(page('<script>x</script>')).replaceAll("style-src 'self' 'unsafe-inline'", '').replaceAll("style-src-attr 'unsafe-inline'", '')).not.toMatch(/unsafe|\*|http(?!s:\/\/www\.youtube-nocookie\.com;)/));

  it('leaves a file alone that is no page of the guide', () => expect(withPolicy('<p>x</p>')).toBe('<p>x</p>'));
});

describe('what hosts are told', () => {
  const rules = rulesFor('/learn/', ['index.html', 'lab/duckdb-1-abc/worker.js', 'lab/python/def/worker.mjs', 'search/pagefind-worker.js', 'search/pagefind.js']);
  const headersOf = (path: string) => rules.filter(({pattern}) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)).flatMap(({headers}) => Object.entries(headers));
  const value = (path: string, name: string) => headersOf(path).filter(([key]) => key === name).map(([, text]) => text);

  it('only workers compile WebAssembly, and only Python asks another host', () => {
    expect(value('/learn/search/pagefind-worker.js', 'Content-Security-Policy').join()).toContain("'wasm-unsafe-eval'");
    expect(value('/learn/lab/python/def/worker.mjs', 'Content-Security-Policy').join()).toContain('https://cdn.jsdelivr.net');
    expect(value('/learn/lab/duckdb-1-abc/worker.js', 'Content-Security-Policy').join()).not.toContain('https:');
    expect(value('/learn/search/pagefind.js', 'Content-Security-Policy')).toEqual(["frame-ancestors 'none'"]);
  });

  it('is kept for good only where a name changes with its content', () => {
    expect(value('/learn/assets/js/main.1.js', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
    expect(value('/learn/sw.js', 'Cache-Control')).toEqual(['no-cache']);
    for (const path of ['/learn/', '/learn/index.html', '/learn/search/pagefind.js', '/learn/data/sales/orders.parquet']) expect(value(path, 'Cache-Control'), path).toEqual([]);
  });

  it.each(Object.entries(HOSTS))('%s holds every header of every rule', (_name, write) => {
    const text = write(rules);
    for (const {headers} of rules) for (const [name, header] of Object.entries(headers)) {
      expect(text).toContain(name);
      expect(text).toContain(header);
    }
  });

  it('the file of each host', () => {
    const short = rules.filter(({pattern}) => /\*$|def/.test(pattern)).map((rule) => ({...rule, headers: Object.fromEntries(Object.entries(rule.headers).filter(([name]) => /Security|Cache/.test(name)))}));
    expect(Object.fromEntries(Object.entries(HOSTS).map(([name, write]) => [name, write(short)]))).toMatchSnapshot();
  });
});
