import {setTimeout as sleep} from 'node:timers/promises';

/**
 * Runs one job an address, never two at once on one host, and with a pause between them.
 *
 * @param urls the addresses
 * @param job what to do with each
 * @param gap milliseconds between the end of a request and the next one to its host
 * @param hosts how many hosts are asked at once
 * @returns the results in the order of the addresses
 */
export async function politely<T>(urls: readonly string[], job: (url: string) => Promise<T>, gap: number, hosts = 8): Promise<T[]> {
  const results = new Map<string, T>();
  const byHost = new Map<string, string[]>();
  for (const url of urls) byHost.set(new URL(url).host, [...(byHost.get(new URL(url).host) ?? []), url]);
  const queues = [...byHost.values()];
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [n, url] of queue.entries()) {
        if (n > 0) await sleep(gap);
        results.set(url, await job(url));
      }
    }
  };
  await Promise.all(Array.from({length: hosts}, worker));
  return urls.map((url) => results.get(url)!);
}
