import {setTimeout as sleep} from 'node:timers/promises';
import type {Answer} from './judge';

export interface Patience {
  /** Milliseconds to wait for an answer. */
  timeout: number;
  /** How often a passing fault is tried again. */
  retries: number;
  /** Milliseconds before the first retry; doubled each time. */
  pause: number;
  /** The longest wait that a Retry-After may ask for, in milliseconds. */
  longest: number;
}

const HOPS = 10;
const READ = 64 * 1024;
const HEADERS = {
  'user-agent': 'ml-pipelines-guide-link-check/1 (+https://github.com/bitgn/ml-pipelines)',
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'accept-language': 'en',
};

/** Asks for an address, with retries of what may pass. Never throws. */
export async function ask(url: string, patience: Patience): Promise<Answer> {
  for (let round = 0; ; round++) {
    const {answer, after} = await once(url, patience);
    const passing = answer.status === 429 || (typeof answer.status === 'number' ? answer.status >= 500 : ['timeout', 'reset', 'refused-connection', 'dns'].includes(answer.status));
    if (!passing || round >= patience.retries) return answer;
    await sleep(Math.min(after ?? patience.pause * 2 ** round, patience.longest));
  }
}

/** One try: follows redirects by itself, so that it sees which of them are permanent. */
async function once(url: string, {timeout}: Patience): Promise<{answer: Answer; after?: number}> {
  const signal = AbortSignal.timeout(timeout);
  const seen = new Set<string>();
  let final = url;
  let permanent = true;
  try {
    for (;;) {
      if (seen.has(final) || seen.size >= HOPS) return {answer: {status: 'loop', final, permanent}};
      seen.add(final);
      const response = await fetch(final, {redirect: 'manual', headers: HEADERS, signal});
      const next = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || !next) {
        const title = await titleOf(response);
        return {answer: {status: response.status, final, permanent, ...(title ? {title} : {})}, after: retryAfter(response.headers.get('retry-after'))};
      }
      permanent &&= response.status === 301 || response.status === 308;
      await response.body?.cancel();
      final = new URL(next, final).href;
    }
  } catch (error) {
    return {answer: {status: nameOf(error as Error), final, permanent}};
  }
}

function nameOf(error: Error): string {
  const code = String((error.cause as {code?: unknown} | undefined)?.code ?? '');
  if (error.name === 'TimeoutError' || /TIMEOUT/.test(code)) return 'timeout';
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return 'dns';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code)) return 'tls';
  if (/ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL/.test(code)) return 'refused-connection';
  return 'reset';
}

/** The title of an HTML page, from its first part; the rest is not read. */
async function titleOf(response: Response): Promise<string | undefined> {
  if (!/html/.test(response.headers.get('content-type') ?? '') || !response.body) return void (await response.body?.cancel());
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < READ && !/<\/title>/i.test(text)) {
    const {done, value} = await reader.read();
    if (done) break;
    text += decoder.decode(value, {stream: true});
  }
  await reader.cancel();
  return /<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1]?.replace(/\s+/g, ' ').trim();
}

/** Milliseconds that a Retry-After asks for: seconds, or a date. */
function retryAfter(said: string | null): number | undefined {
  if (!said) return undefined;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
}
