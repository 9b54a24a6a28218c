import {chromium} from '@playwright/test';

/** How a page answers a reader who opens its menu on a phone as the very first thing, and once more. Times in milliseconds. */
export interface Response {
  /** From the tap until the menu is there, the page's scripts not started by anything before. */
  'first answer': number;
  /** The longest event of all taps until the browser painted after it (what INP counts), by the Event Timing API. */
  INP: number;
  /** Bytes of scripts on the wire after the taps. */
  'JS after a tap': number;
}

/** Lighthouse's slow 4G, and a quarter of the processor. */
const NETWORK = {offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8};
const PROCESSOR = {rate: 4};

/** @param menu selects the buttons that open and close the menu, and what is visible only while it is open */
export async function respond(executablePath: string, address: string, {button, opened, close}: {button: string; opened: string; close: string}): Promise<Response> {
  const browser = await chromium.launch({executablePath});
  const page = await browser.newPage({viewport: {width: 412, height: 823}, hasTouch: true, isMobile: true});
  const session = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const scripts = new Map<string, number>(); // each once: what was fetched ahead comes from the cache when it is used
  session.on('Network.responseReceived', ({requestId, response: {url}}) => void addresses.set(requestId, url));
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const url = addresses.get(requestId) ?? '';
    if (/\.m?js$/.test(url)) scripts.set(url, Math.max(encodedDataLength, scripts.get(url) ?? 0));
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', PROCESSOR);
  await page.addInitScript(() => {
    Object.assign(window, {longest: 0});
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) Object.assign(window, {longest: Math.max((window as unknown as {longest: number}).longest, duration)});
    }).observe({type: 'event', durationThreshold: 16, buffered: true} as PerformanceObserverInit);
  });
  await page.goto(address, {waitUntil: 'networkidle'});
  const from = Date.now();
  const menu = page.locator(opened).first();
  // A tap that comes before a page's scripts may be lost there; its reader tries again.
  for (let tries = 0; tries < 6 && !(await menu.isVisible()); tries++) {
    await page.locator(button).tap({noWaitAfter: true});
    await menu.waitFor({timeout: 10_000}).catch(() => undefined);
  }
  const first = Date.now() - from;
  await page.waitForLoadState('networkidle');
  await page.locator(close).last().tap({noWaitAfter: true});
  await menu.waitFor({state: 'hidden', timeout: 60_000});
  await page.waitForTimeout(1500); // event timings are told after the paint
  const longest = await page.evaluate(() => (window as unknown as {longest: number}).longest);
  await browser.close();
  return {'first answer': first, INP: longest, 'JS after a tap': [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)};
}
