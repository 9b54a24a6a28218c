import {createHash} from 'node:crypto';
import {PAGE, policyText, REFERRER} from './sources';

const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
const SCRIPT = /<script(\s[^>]*)?>([\s\S]*?)<\/script>/gi;
const STYLE = /<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/gi;
/** Scripts that have an address, and blocks of data, such as what schema.org describes: they run nothing that stands in the page. */
const NO_TEXT = /\s(src\s*=|type\s*=\s*["']?application\/(ld\+)?json)/i;

/** The hash of a text as the browser computes it, which reads each line end as one character. */
const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;

/**
 * A built page with its policy: what it may run, load, frame and ask, as the first thing after its charset, before anything that could
 * load. Inline scripts and styles are allowed by the hashes of those that stand in it now: no later step may add any.
 */
export function withPolicy(html: string): string {
  if (!CHARSET.test(html)) return html; // no page of the guide
  const texts = (found: Iterable<RegExpMatchArray>, at: number) => [...new Set([...found].map((match) => hashed(match[at]!)))];
  const scripts = texts([...html.matchAll(SCRIPT)].filter(([, attributes = '']) => !NO_TEXT.test(attributes)), 2);
  const styles = texts(html.matchAll(STYLE), 1);
  const policy = {...PAGE, 'script-src': [...PAGE['script-src']!, ...scripts], 'style-src-elem': [...PAGE['style-src-elem']!, ...styles]};
  return html.replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}"><meta name="referrer" content="${REFERRER}">`);
}
