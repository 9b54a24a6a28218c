import {slugOf} from '../new-chapter/names';
import type {Listed} from './bibliography';

/** Kinds that a host's name tells by itself. */
const KINDS: [RegExp, string][] = [
  [/(^|\.)(youtube\.com|youtu\.be|vimeo\.com)$/, 'video'],
  [/(^|\.)(github\.com|gitlab\.com|codeberg\.org)$/, 'repo'],
  [/(^|\.)(arxiv\.org|dl\.acm\.org|doi\.org|usenix\.org|vldb\.org|openreview\.net|papers\.nips\.cc|jmlr\.org)$/, 'paper'],
  [/^docs?\.|\.readthedocs\.io$|(^|\.)docs\.rs$/, 'docs'],
];

/** Fields of a new entry that are known so far. */
export interface Known {
  id: string;
  url: string;
  title?: string;
  authors?: string[];
  year?: number;
  kind?: string;
  publisher?: string;
  level?: string;
  topics?: string[];
  tier?: string;
  why?: string;
}

/** What an address tells without being opened: an id, and kind and publisher as other works of that host have them. */
export function fromAddress(address: string, works: readonly Listed[]): Known {
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  const beside = works.filter((work) => URL.canParse(work.url) && new URL(work.url).hostname.replace(/^www\./, '') === host);
  const kind = KINDS.find(([pattern]) => pattern.test(host))?.[1] ?? agreed(beside.map((work) => work.kind));
  const publisher = agreed(beside.map((work) => work.publisher));
  return {id: freeId(url, host, works), url: address, ...(kind ? {kind} : {}), ...(publisher ? {publisher} : {})};
}

/** A value that all others have; none where they differ. */
const agreed = (values: (string | undefined)[]): string | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** The name of the host and the last words of the path; more words while the id is taken. */
function freeId(url: URL, host: string, works: readonly Listed[]): string {
  const site = host.split('.').at(-2) ?? host;
  const video = url.searchParams.get('v');
  const words = slugOf(`${decodeURI(url.pathname).replace(/\.\w{2,5}$/, '')} ${video ?? ''}`).split('-').filter((word) => word && !/^(abs|pdf|html|watch|index|blog|posts?|articles?|en|docs)$/.test(word));
  const taken = new Set(works.map(({id}) => id));
  const ids = [4, 5, 6, words.length].map((count) => slugOf(`${site} ${words.slice(-count).join(' ')}`));
  return ids.find((id) => !taken.has(id)) ?? ids.at(-1)!;
}
