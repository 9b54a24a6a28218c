/** What an address answered, after redirects and retries. */
export interface Answer {
  /** The last status, or the name of what went wrong: timeout, dns, tls, reset, loop, refused-connection. */
  status: number | string;
  /** Where the last answer came from. */
  final: string;
  /** Whether every redirect on the way was permanent. */
  permanent: boolean;
  /** The title of the page, as far as it is HTML. */
  title?: string;
}

/** alive: it answers; moved: it answers elsewhere, for good; dead: it is gone; unclear: it may well be there for a person. */
export type State = 'alive' | 'moved' | 'dead' | 'unclear';

const NOT_FOUND = /\b(404|410)\b.*\b(error|not found)|\bnot found\b|\bpage (?:does ?n[o']t|no longer) exists?\b|\bpage (?:is )?(?:gone|missing)\b/i;

/**
 * Judges an answer. What turns robots away, and what may pass, is never called dead.
 *
 * @param url the address that was asked for
 * @param answer what came of it
 * @returns the state, and why in a few words
 */
export function judge(url: string, {status, final, permanent, title}: Answer): {state: State; why: string} {
  if (status === 404 || status === 410) return {state: 'dead', why: `it answers ${status}`};
  if (status === 'dns') return {state: 'dead', why: 'its host has no address'};
  if (status === 'loop') return {state: 'dead', why: 'it redirects in a circle'};
  if (typeof status === 'string') return {state: 'unclear', why: WORDS[status] ?? status};
  if (status >= 400) return {state: 'unclear', why: REFUSED.has(status) ? `it turns robots away (${status})` : `it answers ${status}`};
  if (title && NOT_FOUND.test(title)) return {state: 'dead', why: `it answers ${status} with the title "${title}"`};
  if (home(final) && !home(url)) return {state: 'dead', why: 'it leads to the front page of its site'};
  if (permanent && plain(final) !== plain(url)) return {state: 'moved', why: `it has moved to ${final}`};
  return {state: 'alive', why: `it answers ${status}`};
}

const REFUSED = new Set([401, 402, 403, 405, 406, 418, 429, 451, 503, 999]);
const WORDS: Record<string, string> = {timeout: 'it did not answer in time', tls: 'its certificate is not valid', reset: 'it broke off', 'refused-connection': 'it accepts no connection'};

const home = (url: string): boolean => /^\/(index\.\w+)?$/.test(new URL(url).pathname) && !new URL(url).search;
const plain = (url: string): string => url.replace(/#.*$/, '').replace(/\/$/, '');
