import type {Listed} from './bibliography';

/** Parameters that say where a reader came from, and not what is shown. */
const NOISE = /^(utm_|fbclid$|gclid$|ref$|source$|si$|feature$|t$|mc_)/;

/** The listed work that an address leads to, however it is written: with or without www, tracking, an archive in front of it. */
export function sameWork(address: string, works: readonly Listed[]): Listed | undefined {
  const wanted = plain(address);
  return works.find((work) => [work.url, ...(work.archive_url ? [work.archive_url] : [])].some((url) => plain(url) === wanted));
}

/**
 * An address reduced to the work that it shows.
 *
 * @param address an address that begins with http:// or https://
 * @returns a text that is equal for two addresses of one work; not an address
 */
export function plain(address: string): string {
  const inner = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:.*)$/.exec(address)?.[1] ?? address;
  if (!URL.canParse(inner)) return inner;
  const url = new URL(inner);
  const host = url.hostname.toLowerCase().replace(/^(www|m|mobile|old)\./, '');
  const parts = url.pathname.replace(/\/(index\.html?)?$/, '');
  const video = host === 'youtu.be' ? parts.slice(1) : host === 'youtube.com' || host === 'youtube-nocookie.com' ? (url.searchParams.get('v') ?? /^\/(?:embed|live|shorts)\/([\w-]+)/.exec(parts)?.[1]) : undefined;
  if (video) return `youtube ${video}`;
  const paper = host === 'arxiv.org' ? /^\/(?:abs|pdf|html)\/((?:[a-z-]+(?:\.[A-Z]{2})?\/)?\d[\d.]*\d)(?:v\d+)?(?:\.pdf)?$/.exec(parts)?.[1] : undefined;
  if (paper) return `arxiv ${paper}`;
  const doi = /\/(10\.\d{4,}\/.+)$/.exec(parts)?.[1];
  if (doi) return `doi ${doi.toLowerCase()}`;
  const query = [...url.searchParams].filter(([name]) => !NOISE.test(name)).sort().map(([name, value]) => `${name}=${value}`).join('&');
  return `${host}${parts}${query ? `?${query}` : ''}`;
}
