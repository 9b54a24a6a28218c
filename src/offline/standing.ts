import {Files} from './files';
import {keepFiles} from './keep';
import {bytesOf, filesOfGroup, filesOfPage, type Group, type Manifest} from './manifest';
import {Notes} from './notes';
import {clear, type Place} from './place';
import {fixed, visited} from './room';

/** How far a group is kept. */
export interface GroupStanding {
  id: string;
  title: string;
  /** Bytes of all of it beside the shell, and of what is missing. */
  bytes: number;
  missing: number;
  /** Whether the reader had it kept. */
  chosen: boolean;
}

export interface Standing {
  build: string;
  /** Paths of visited pages, the latest first. */
  pages: string[];
  /** Bytes of all that is kept. */
  bytes: number;
  groups: GroupStanding[];
}

/** What is kept now; undefined while nothing is. */
export async function look(place: Place): Promise<Standing | undefined> {
  const notes = new Notes(place);
  const manifest = await notes.current();
  if (!manifest) return undefined;
  const kept = await new Files(place).kept(manifest);
  const there = new Set(kept);
  const chosen = await notes.list('keep/');
  const groups = manifest.groups.map((group) => {
    const files = filesOfGroup(manifest, group);
    return {id: group.id, title: group.title, bytes: bytesOf(manifest, files), missing: bytesOf(manifest, files.filter((file) => !there.has(file))), chosen: chosen.includes(group.id)};
  });
  return {build: manifest.build, pages: await visited(notes), bytes: bytesOf(manifest, kept), groups};
}

const find = async (place: Place, id: string): Promise<{manifest: Manifest; group: Group; notes: Notes}> => {
  const notes = new Notes(place);
  const manifest = await notes.current();
  const group = manifest?.groups.find((one) => one.id === id);
  if (!manifest || !group) throw new Error(`There is nothing to keep by the name ${id}.`);
  return {manifest, group, notes};
};

/**
 * Keeps a group. When it does not fit, what had come of it goes again.
 * @param onKept called with the bytes that are kept of it so far
 * @throws as keepFiles
 */
export async function keepGroup(place: Place, id: string, onKept: (bytes: number) => void, signal: AbortSignal): Promise<void> {
  const {manifest, group, notes} = await find(place, id);
  const paths = filesOfGroup(manifest, group);
  let bytes = bytesOf(manifest, await new Files(place).kept(manifest, paths));
  onKept(bytes);
  try {
    await keepFiles(place, manifest, paths, {signal, onKept: (more) => onKept((bytes += more))});
    await notes.put(`keep/${id}`, Date.now());
  } catch (problem) {
    if (!(problem instanceof DOMException && problem.name === 'AbortError')) await release(place, manifest, paths);
    throw problem;
  }
}

export async function dropGroup(place: Place, id: string): Promise<void> {
  const {manifest, group, notes} = await find(place, id);
  await notes.drop(`keep/${id}`);
  await release(place, manifest, filesOfGroup(manifest, group));
}

/** Gives up those of the files that nothing else needs. */
async function release(place: Place, manifest: Manifest, paths: readonly string[]): Promise<void> {
  const notes = new Notes(place);
  const pages = await visited(notes);
  const needed = new Set([...(await fixed(notes, manifest)), ...pages.flatMap((page) => filesOfPage(manifest, page))]);
  await new Files(place).drop(paths.filter((path) => !needed.has(path)).map((path) => manifest.files[path]![0]));
}

/** Ends it all: the worker, and everything that it kept. */
export async function turnOff(place: Place): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(place.scope);
  if (registration?.scope === place.scope) {
    registration.active?.postMessage({forget: true});
    await registration.unregister();
  }
  await clear(place);
}
