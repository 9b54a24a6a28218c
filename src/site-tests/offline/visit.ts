import path from 'node:path';
import {test as plain, type BrowserContext, type Page} from '../page';
import {anotherBuild} from './anotherBuild';
import {Host} from './host';
import {SITES} from '../sites';

const ROOT = path.join(__dirname, '../../..');
export const folderOf = (site: {folder: string}) => path.join(ROOT, site.folder);

/** A host of this test's own with the built site, and a folder with another build of it. The worker is let in. */
export const test = plain.extend<{host: Host; other: string; site: typeof SITES.root}, {otherBuild: string}>({
  serviceWorkers: 'allow',
  site: [SITES.root, {option: true}],
  host: async ({site}, give) => {
    const host = await Host.start(folderOf(site), site.baseUrl);
    await give(host);
    host.stop();
  },
  otherBuild: [
    async ({}, give, {workerIndex}) => {
      const folder = path.join(ROOT, `.cache/site/other-${workerIndex}`);
      anotherBuild(folderOf(SITES.root), folder);
      await give(folder);
    },
    {scope: 'worker'},
  ],
  other: async ({otherBuild}, give) => give(otherBuild),
});

/** What is kept, by the words of src/offline: builds, visited pages, groups, and the number of files. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const notes = names.find((name) => name.endsWith(':notes'));
    const files = names.find((name) => name.endsWith(':files'));
    const keys = async (name: string | undefined) => (name ? (await (await caches.open(name)).keys()).map(({url}) => decodeURIComponent(url)) : []);
    const facts = await keys(notes);
    const after = (prefix: string) => facts.flatMap((fact) => fact.split(`~notes/${prefix}/`)[1] ?? []).sort();
    return {builds: after('manifest'), pages: after('visit'), groups: after('keep'), files: (await keys(files)).length, workers: (await navigator.serviceWorker.getRegistrations()).length, caches: names.length};
  });

/** Waits until the worker is there and has kept the open page with all that it loaded. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const base = new URL((await navigator.serviceWorker.ready).scope).pathname;
    const visit = `visit/${location.pathname.slice(base.length)}`;
    let files = -1;
    for (;;) {
      const names = await caches.keys();
      const notes = names.find((name) => name.endsWith(':notes'));
      const visited = notes && (await (await caches.open(notes)).keys()).some(({url}) => decodeURIComponent(url).endsWith(`~notes/${visit}`));
      const now = visited ? (await (await caches.open(names.find((name) => name.endsWith(':files'))!)).keys()).length : -1;
      if (now > 0 && now === files) return;
      files = now;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  });
}

/** The builds whose files each page was made of: one set for each time that a page was opened in a tab. */
export function watchBuilds(context: BrowserContext): {address: string; builds: Set<string>}[] {
  const opened: {address: string; builds: Set<string>}[] = [];
  context.on('page', (page) => {
    let now: (typeof opened)[number] | undefined;
    page.on('response', (response) => {
      const request = response.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) opened.push((now = {address: response.url(), builds: new Set()}));
      const build = response.headers()['x-build'];
      // Tables and engines are the same in both, and what is fetched to be kept is not shown.
      if (build && /\.(js|css)$|\/$/.test(new URL(response.url()).pathname) && !response.url().includes('/lab/') && request.serviceWorker() === null) now?.builds.add(build);
    });
  });
  return opened;
}

export const buildOf = (page: Page) => page.locator('html').getAttribute('data-build');
