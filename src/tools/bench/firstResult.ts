import {chromium} from '@playwright/test';
import {serveCompressed} from '../serveCompressed';

/** How search answers the first words of a visit. */
export interface FirstResult {
  /** From the last letter until the first result is painted, all files in the browser's cache; milliseconds. */
  warm: number;
  /** What the first query fetches, on the wire; bytes. */
  bytes: number;
}

const WORDS = 'safety stock';

/** @param out folder of the built site */
export async function firstResult(executablePath: string, out: string): Promise<FirstResult> {
  const {server, address} = await serveCompressed(out);
  const browser = await chromium.launch({executablePath});
  const page = await (await browser.newContext({serviceWorkers: 'block'})).newPage();
  const fetched: Promise<number>[] = [];
  // Of the page and of its worker.
  page.on('requestfinished', (request) => {
    if (/\/search\//.test(request.url())) fetched.push(request.sizes().then(({responseBodySize}) => responseBodySize, () => 0)); // the browser may be closed by then
  });
  const ask = async () => {
    await page.goto(`${address}about/`, {waitUntil: 'networkidle'});
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', {name: 'Search the guide'});
    await field.waitFor();
    await page.waitForLoadState('networkidle');
    await field.evaluate((input) => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('[data-result]')) return;
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
      });
      seen.observe(document.body, {childList: true, subtree: true});
      input.addEventListener('input', () => {
        performance.clearMarks('typed');
        performance.mark('typed');
      });
    });
    await page.keyboard.type(WORDS);
    await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
    return page.evaluate(() => performance.getEntriesByName('painted')[0]!.startTime - performance.getEntriesByName('typed')[0]!.startTime);
  };
  await ask();
  const bytes = (await Promise.all(fetched)).reduce((sum, size) => sum + size, 0);
  const warm = await ask();
  await browser.close();
  server.close();
  return {warm: Math.round(warm), bytes};
}
