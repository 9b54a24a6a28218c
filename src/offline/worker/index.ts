import {Files} from '../files';
import {keepFiles} from '../keep';
import {fileOf, filesOfGroup, filesOfPage, type Manifest} from '../manifest';
import {Notes} from '../notes';
import {clear, pathIn, placeOf} from '../place';
import {Builds} from './builds';
import {answerFile, LARGE} from './file';
import {install} from './install';
import {answerPage} from './page';
import type {WorkerScope} from './scope';

/*
 * The service worker. src/offline/README.md tells what it promises; src/plugins/offline makes one file of it after each build and fills in
 * BUILD, so that every build has a worker of its own.
 */
declare const BUILD: string;
declare const self: WorkerScope;

/** How often it is asked whether the site still has a worker, at most; in milliseconds. */
const ASKS_EVERY = 300_000;

const place = placeOf(self.registration.scope);
const notes = new Notes(place);
const files = new Files(place);
const builds = new Builds(place, notes);
const room = {worker: self, place, build: BUILD, notes, files, builds};
const quietly = (work: Promise<unknown>) => work.catch((problem: unknown) => console.debug(problem));
/** By then a file that was about to be kept has been written, in milliseconds. */
const WRITTEN = 1000;
let asked = 0;

self.addEventListener('install', (event) => event.waitUntil(install(place, BUILD).then(() => self.skipWaiting())));

// From now on new pages are of this build. Open ones keep theirs: they are not claimed, and are answered with their own build's files.
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function takeOver(): Promise<void> {
  await notes.put('current', BUILD);
  await self.registration.navigationPreload?.enable();
  await builds.tidy(self, BUILD);
}

self.addEventListener('fetch', (event) => {
  const {request} = event;
  const path = pathIn(place.scope, request.url);
  if (request.method !== 'GET' || path === undefined || path === 'sw.js' || path.startsWith('offline/')) return;
  if (request.mode === 'navigate') {
    event.respondWith(answerPage(room, event, path));
    event.waitUntil(quietly(leaveIfUnwanted()));
  } else {
    // A page's script may ask for another page's text (src/components/Static).
    event.respondWith(answerFile(room, event, path === '' || path.endsWith('/') ? fileOf(path) : path));
    if (path === 'search/pagefind.js') event.waitUntil(quietly(keepSearch()));
  }
});

self.addEventListener('message', (event) => {
  const {visited, loaded = [], build, forget} = (event.data ?? {}) as {visited?: string; loaded?: string[]; build?: string; forget?: boolean};
  if (forget) builds.forget();
  if (visited !== undefined && build === BUILD) event.waitUntil(quietly(keepPage(visited, loaded)));
});

/** @param loaded what the page has fetched so far, with a network and perhaps before there was a worker */
async function keepPage(page: string, loaded: readonly string[]): Promise<void> {
  const manifest = (await builds.manifest(BUILD)) ?? (await beginAgain());
  if (!manifest || !Object.hasOwn(manifest.pages, page)) return;
  await keepFiles(place, manifest, [...filesOfPage(manifest, page), ...loaded.filter((path) => !LARGE.test(path))]);
  await notes.put(`visit/${page}`, Date.now());
  await builds.tidy(self, BUILD);
}

/** A page wants to be kept, and nothing is: the reader turned it on again, or the browser has dropped it all. */
async function beginAgain(): Promise<Manifest | undefined> {
  if (await isUnwanted()) return undefined;
  await install(place, BUILD);
  await takeOver();
  return builds.manifest(BUILD);
}

/** Search that was used once works without a network, for all words. */
async function keepSearch(): Promise<void> {
  const manifest = await builds.manifest(BUILD);
  const search = manifest?.groups.find(({id}) => id === 'search');
  if (search) await keepFiles(place, manifest!, filesOfGroup(manifest!, search));
}

/** A site that has given up its worker gets rid of it in its readers' browsers too. */
async function leaveIfUnwanted(): Promise<void> {
  if (Date.now() - asked < ASKS_EVERY) return;
  asked = Date.now();
  if (!(await isUnwanted())) return;
  builds.forget();
  await self.registration.unregister();
  await clear(place);
  await new Promise((resolve) => setTimeout(resolve, WRITTEN));
  await clear(place); // of what was being written meanwhile
}

async function isUnwanted(): Promise<boolean> {
  const {status} = await fetch(`${place.scope}sw.js`, {method: 'HEAD', cache: 'no-store'});
  return status === 404 || status === 410;
}
