import {Notes} from '../../offline/notes';
import {pathIn} from '../../offline/place';
import {offlineChoice} from '../../progress';
import {sayNewVersion} from './newVersion';
import {offerApp} from './offerApp';
import {pageBuild, sitePlace} from './site';

/** How often a page that stays open asks for a new version, at most; in milliseconds. */
const ASKS_EVERY = 3_600_000;

let registration: Promise<ServiceWorkerRegistration | undefined> | undefined;
let asked = Date.now();

/** Has the page at an address kept. The first call starts the service worker. */
export async function follow(pathname: string): Promise<void> {
  offerApp();
  if (!mayKeep()) return;
  const registered = await (registration ??= register());
  if (!registered) return;
  const worker = registered.active ?? (await navigator.serviceWorker.ready).active;
  const {scope} = sitePlace();
  const visited = pathIn(scope, new URL(pathname, window.location.href).href);
  const loaded = performance.getEntriesByType('resource').flatMap(({name}) => pathIn(scope, name) ?? []);
  worker?.postMessage({visited, loaded, build: pageBuild()});
  if (Date.now() - asked > ASKS_EVERY) {
    asked = Date.now();
    await registered.update();
  }
}

/** Who asks to save data is asked first. */
function mayKeep(): boolean {
  const choice = offlineChoice();
  const {connection} = navigator as {connection?: {saveData?: boolean}};
  return choice === 'on' || (choice === undefined && !connection?.saveData);
}

/** Begins anew after the reader turned it off. */
export async function begin(): Promise<void> {
  registration = register(true);
  await follow(window.location.pathname);
}

/**
 * Starts the worker of this site, and says so when another build has taken over while the page is open.
 * @param again also when the worker of this page has just left
 */
async function register(again = false): Promise<ServiceWorkerRegistration | undefined> {
  const {scope} = sitePlace();
  const {serviceWorker} = navigator;
  // One that is there stays as it is; the browser updates it. One that has left is not brought back: its site has given it up.
  const before = await serviceWorker.getRegistration(scope);
  if (!before && serviceWorker.controller && !again) return undefined;
  const registered = before?.scope === scope ? before : ((await serviceWorker.register(`${scope}sw.js`, {scope, updateViaCache: 'none'})) as ServiceWorkerRegistration | undefined);
  if (!registered) return undefined; // where workers are forbidden some browsers answer with nothing
  const hear = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', () => worker.state === 'activated' && void compare());
  hear(registered.installing);
  registered.addEventListener('updatefound', () => hear(registered.installing));
  // One that took over before anybody listened. A page that is newer than the worker is of a build that is not known yet.
  const known = await new Notes(sitePlace()).get(`manifest/${pageBuild()}`);
  if (known && registered.active?.state === 'activated' && !registered.installing && !registered.waiting) await compare();
  return registered;
}

async function compare(): Promise<void> {
  const current = await new Notes(sitePlace()).get<string>('current');
  if (current !== undefined && current !== pageBuild()) sayNewVersion();
}
