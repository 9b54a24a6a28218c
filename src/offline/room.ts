import {Files} from './files';
import {filesOfGroup, filesOfPage, type Manifest} from './manifest';
import {Notes} from './notes';
import type {Place} from './place';

/** What stays in any case: the shell and what the reader had kept on purpose. */
export async function fixed(notes: Notes, manifest: Manifest): Promise<string[]> {
  const ids = await notes.list('keep/');
  return [...manifest.shell, ...manifest.groups.filter(({id}) => ids.includes(id)).flatMap((group) => filesOfGroup(manifest, group))];
}

/** Pages that were visited, the latest first. */
export async function visited(notes: Notes): Promise<string[]> {
  const pages = await notes.list('visit/');
  const times = await Promise.all(pages.map(async (page) => ({page, at: (await notes.get<number>(`visit/${page}`)) ?? 0})));
  return times.sort((a, b) => b.at - a.at).map(({page}) => page);
}

/** What room is made for: paths of a build that must not go for it, and the bytes that are still to come. */
export interface Wanted {
  paths: ReadonlySet<string>;
  bytes: number;
}

/**
 * Gives up the page that was visited longest ago, of those that nobody asked to keep; after the last one whatever came by the way. Where
 * all of that together would not be enough, nothing is given up. (What a browser says of its free room is no guide: some say the same to
 * every site.)
 * @param manifest the build that files are being kept of; the current one may be older
 * @returns false when nothing was given up
 */
export async function makeRoom(place: Place, manifest: Manifest, wanted: Wanted): Promise<boolean> {
  const notes = new Notes(place);
  const files = new Files(place);
  const builds = [manifest, ...[(await notes.current()) ?? manifest].filter(({build}) => build !== manifest.build)];
  const hashes = (of: Manifest, paths: Iterable<string>) => [...paths].flatMap((path) => of.files[path]?.[0] ?? []);
  const stays = new Set(hashes(manifest, wanted.paths));
  for (const build of builds) for (const hash of hashes(build, await fixed(notes, build))) stays.add(hash);
  const mayGo = new Set([...(await files.all())].filter((hash) => !stays.has(hash)));
  const bytes = new Map(builds.flatMap((build) => Object.values(build.files).map(([hash, size]) => [hash, size] as const)));
  if ([...mayGo].reduce((sum, hash) => sum + (bytes.get(hash) ?? 0), 0) < wanted.bytes) return false;
  const pages = await visited(notes);
  while (pages.length > 0) {
    const page = pages.pop()!;
    const rest = new Set(builds.flatMap((build) => hashes(build, pages.flatMap((other) => filesOfPage(build, other)))));
    const goes = builds.flatMap((build) => hashes(build, filesOfPage(build, page))).filter((hash) => mayGo.has(hash) && !rest.has(hash));
    if (goes.length === 0) continue; // it takes no room of its own
    await Promise.all([notes.drop(`visit/${page}`), files.drop(goes)]);
    return true;
  }
  await files.drop(mayGo);
  return mayGo.size > 0;
}

/** Deletes files that no build in use has. */
export async function sweep(place: Place, builds: readonly Manifest[]): Promise<void> {
  const files = new Files(place);
  const used = new Set(builds.flatMap((build) => Object.values(build.files).map(([hash]) => hash)));
  await files.drop([...(await files.all())].filter((hash) => !used.has(hash)));
}
