import {policyText, REFERRER, WORKERS} from './sources';

/** Headers for the files whose path fits a pattern, in which a `*` at the end stands for anything: all that every host understands. */
export interface Rule {
  /** Path from the root of the domain. */
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** What a page has no use for; a frame of the video host is given what it needs by the frame itself. */
const UNUSED = ['camera', 'display-capture', 'geolocation', 'gyroscope', 'accelerometer', 'magnetometer', 'hid', 'microphone', 'midi', 'payment', 'serial', 'usb', 'browsing-topics'];

/** For every file: what only a header can say. The rest of the policy stands in the pages. */
const EVERYWHERE = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': REFERRER,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
};

/** For files whose name changes with their content. */
const FOREVER = {'Cache-Control': 'public, max-age=31536000, immutable'};
/** For files that have to be asked for each time; pages are among them on every host below. */
const ASK = {'Cache-Control': 'no-cache'};

/**
 * The headers of a site. Rules add up; a worker has two policies then, and both hold.
 * @param baseUrl path with a slash at both ends
 * @param files all files of the site, as paths below its root
 */
export function rulesFor(baseUrl: string, files: readonly string[]): Rule[] {
  const at = (pattern: string, headers: Rule['headers']): Rule => ({pattern: baseUrl + pattern, headers});
  const engines = [...new Set(files.flatMap((file) => /^lab\/(?:duckdb-[^/]+|python\/[^/]+)\//.exec(file) ?? []))];
  return [
    at('*', EVERYWHERE),
    ...['assets/', ...engines].map((folder) => at(`${folder}*`, FOREVER)),
    at('sw.js', ASK),
    ...WORKERS.flatMap(([script, policy]) => files.filter((file) => script.test(file)).map((file) => at(file, {'Content-Security-Policy': policyText(policy)}))),
  ];
}
