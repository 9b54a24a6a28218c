import {fetchFile} from './fetchFile';
import {Files} from './files';
import {bytesOf, type Manifest} from './manifest';
import {Notes} from './notes';
import type {Place} from './place';
import {makeRoom, type Wanted} from './room';

/** So many files are fetched at once: reading goes on beside it. */
const AT_ONCE = 4;

export interface Keeping {
  /** Called with the bytes of each file that is kept now. */
  onKept?(bytes: number): void;
  signal?: AbortSignal;
}

/**
 * Keeps files of a build; those that are there already cost nothing, so that what was interrupted goes on where it stopped.
 * @throws OtherBuild, TypeError (no network), QuotaExceededError (no room, though what was kept by itself has made some), AbortError
 */
export async function keepFiles(place: Place, manifest: Manifest, paths: readonly string[], {onKept, signal}: Keeping = {}): Promise<void> {
  const files = new Files(place);
  const there = await files.all();
  const missing = [...new Set(paths)].filter((path) => manifest.files[path] && !there.has(manifest.files[path][0]));
  const next = missing[Symbol.iterator]();
  let left = bytesOf(manifest, missing);
  const work = async () => {
    for (const path of next) {
      signal?.throwIfAborted();
      const [hash, bytes] = manifest.files[path]!;
      await store(place, manifest, hash, await fetchFile(place, manifest, path), {paths: new Set(paths), bytes: left});
      left -= bytes;
      onKept?.(bytes);
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
}

/**
 * Stores one file. Where there is no room, pages that were kept by themselves go, the least recently visited first.
 * @param wanted what it belongs to
 * @throws QuotaExceededError when nothing is left that could go
 */
export async function store(place: Place, manifest: Manifest, hash: string, response: Response, wanted: Wanted): Promise<void> {
  if (!(await new Notes(place).exist())) return; // turned off meanwhile
  const files = new Files(place);
  for (;;) {
    try {
      return await files.put(hash, response.clone());
    } catch (problem) {
      if (!isQuota(problem) || !(await makeRoom(place, manifest, wanted))) throw problem;
    }
  }
}

export const isQuota = (problem: unknown): boolean => problem instanceof DOMException && problem.name === 'QuotaExceededError';
