import {fetchFile, OtherBuild} from '../fetchFile';
import type {Files} from '../files';
import {isQuota, store} from '../keep';
import type {Manifest} from '../manifest';
import type {Place} from '../place';
import type {Builds} from './builds';
import {part} from './part';
import type {AskedEvent, WorkerScope} from './scope';

/** Engines and tables are kept only when the reader asks: they are most of the bytes. */
export const LARGE = /^(lab|data)\//;
/** Their address holds their version, and they are shown as they come: they are let through. */
const VERSIONED = /^lab\//;

interface Room {
  worker: WorkerScope;
  place: Place;
  build: string;
  files: Files;
  builds: Builds;
}

/** Answers for a file that a page asks for: the one of the page's own build, or none. */
export async function answerFile({worker, place, build: own, files, builds}: Room, event: AskedEvent, path: string): Promise<Response> {
  const {request, clientId, resultingClientId} = event;
  const build = await builds.of(clientId);
  const stored = async (manifest: Manifest | undefined) => manifest?.files[path] && (await files.get(manifest.files[path][0]));
  // A worker that was made from a blob: nobody tells whose it is. With a network the server answers it, and without one all is of one build.
  if (build === undefined) return fetch(request).catch(async () => (await stored(await builds.manifest(own))) ?? Response.error());
  if (resultingClientId) event.waitUntil(builds.bind(resultingClientId, build));
  const manifest = await builds.manifest(build);
  if (!manifest?.files[path]) return fetch(request);
  const there = await stored(manifest);
  if (there) return part(there, request.headers.get('range'));
  if (request.headers.has('range') || VERSIONED.test(path)) return fetch(request);
  try {
    const response = await fetchFile(place, manifest, path);
    if (!LARGE.test(path)) {
      const kept = response.clone();
      event.waitUntil(store(place, manifest, manifest.files[path][0], kept, {paths: new Set([path]), bytes: manifest.files[path][1]}).catch((problem: unknown) => void (isQuota(problem) || console.debug(problem))));
    }
    return response;
  } catch (problem) {
    // The server has moved on. Nothing of the other build goes into this page; the guide's scripts open the address anew.
    if (problem instanceof OtherBuild) event.waitUntil(worker.registration.update().catch(() => undefined));
    return Response.error();
  }
}
