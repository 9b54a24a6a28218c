import {THIRD_PARTY} from '../../lab/python/packages';

/** Directives of a Content Security Policy and what each allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const NOBODY = ["'none'"];
const SITE = ["'self'"];
/** Compiling WebAssembly, and no text as a program. */
const WASM = "'wasm-unsafe-eval'";

/** The only host that a page ever shows a frame of, after a click that names it (src/components/Video). */
const VIDEOS = 'https://www.youtube-nocookie.com';

/**
 * What a page may do. It is one policy for all pages: a reader goes from page to page without a new document, so the policy of the page
 * that was opened first is that of the whole visit, and only the hashes of inline scripts and styles differ.
 *
 * No page compiles WebAssembly or asks another host: DuckDB, Python and search do so in workers, which have policies of their own (WORKERS).
 */
export const PAGE: Policy = {
  'default-src': SITE,
  'script-src': SITE, // and the hashes of the page's inline scripts
  'script-src-attr': NOBODY,
  // For browsers that do not know the two below, which are asked first by all others.
  'style-src': [...SITE, "'unsafe-inline'"],
  'style-src-elem': SITE, // and the hashes of the page's inline styles
  // KaTeX places each piece of a formula, and the build colors each word of code, by a style attribute: thousands of different ones.
  // A style attribute styles its element; it cannot select others, and what it could fetch is held by img-src and font-src.
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': [...SITE, 'data:'],
  'font-src': SITE,
  'media-src': NOBODY,
  'connect-src': SITE,
  'worker-src': SITE,
  'manifest-src': SITE,
  'frame-src': [VIDEOS],
  'object-src': NOBODY,
  'base-uri': NOBODY,
  'form-action': SITE,
};

/** What the workers may do, by the path of their script below the site's root. A worker takes its policy from its own response, not from the page's. */
export const WORKERS: readonly (readonly [script: RegExp, policy: Policy])[] = [
  // DuckDB gets its WebAssembly unpacked, as a blob of the page.
  [/^lab\/duckdb-[^/]+\/worker\.js$/, {'default-src': NOBODY, 'script-src': [...SITE, WASM], 'connect-src': [...SITE, 'blob:']}],
  // Python fetches NumPy and pandas from Pyodide's own distribution, after a click that names it.
  [/^lab\/python\/[^/]+\/worker\.mjs$/, {'default-src': NOBODY, 'script-src': [...SITE, WASM], 'connect-src': [...SITE, `https://${THIRD_PARTY}`]}],
  [/^search\/pagefind-worker\.js$/, {'default-src': NOBODY, 'script-src': [...SITE, WASM], 'connect-src': SITE}],
];

/** A policy as a header or a `meta` element says it. */
export const policyText = (policy: Policy): string => Object.entries(policy).map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');

/** Other sites do not learn where a reader came from. The frame of a video says so by its own attribute: YouTube plays nothing without. */
export const REFERRER = 'same-origin';
