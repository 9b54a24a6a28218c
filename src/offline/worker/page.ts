import type {Files} from '../files';
import {fileOf} from '../manifest';
import type {Notes} from '../notes';
import {pageAt, type Place} from '../place';
import {visited} from '../room';
import type {Builds} from './builds';
import {notKept} from './notKept';
import type {AskedEvent, WorkerScope} from './scope';
import {stampOf} from './stamp';

/** A server that has not answered by then is taken for none, where the page is kept; in milliseconds. */
const PATIENCE = 3_000;

interface Room {
  worker: WorkerScope;
  place: Place;
  build: string;
  notes: Notes;
  files: Files;
  builds: Builds;
}

/**
 * Answers for a page: the server's, as it is now, else the kept one. So nobody who has a network is held on an old version, whatever this
 * worker believes; and each page is bound to the build that it says it is of.
 */
export async function answerPage({worker, place, build, notes, files, builds}: Room, event: AskedEvent, path: string): Promise<Response> {
  const manifest = await builds.manifest(build);
  if (!manifest) return fromServer(event); // turned off
  const page = pageAt(path);
  const kept = async () => manifest.files[fileOf(page)] && (await files.get(manifest.files[fileOf(page)]![0]));
  const there = await kept();
  try {
    const response = await soon(fromServer(event), there ? PATIENCE : undefined);
    if (response.status >= 500 && there) throw new Error(String(response.status));
    if (response.type === 'opaqueredirect' || !response.headers.get('content-type')?.includes('html')) return response;
    const stamp = await stampOf(response);
    event.waitUntil(builds.bind(event.resultingClientId, stamp ?? 'none'));
    if (stamp && stamp !== build) event.waitUntil(worker.registration.update().catch(() => undefined));
    return response;
  } catch {
    event.waitUntil(builds.bind(event.resultingClientId, build));
    if (!there) return notKept(place.scope, path, await visited(notes));
    return path === page ? there : Response.redirect(place.scope + page);
  }
}

/** What the browser has asked for while this worker was started, where it does that. */
const fromServer = async ({preloadResponse, request}: AskedEvent): Promise<Response> => (await preloadResponse.catch(() => undefined)) ?? fetch(request);

const soon = (answer: Promise<Response>, patience: number | undefined): Promise<Response> =>
  patience === undefined ? answer : Promise.race([answer, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('slow')), patience))]);
