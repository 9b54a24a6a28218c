import {Files} from '../files';
import {isQuota, keepFiles} from '../keep';
import {filesOfPage, sameIn, type Manifest} from '../manifest';
import {Notes} from '../notes';
import type {Place} from '../place';
import {fixed, visited} from '../room';

/**
 * Keeps all of a build that has to be there before its worker may take over: the shell, what the reader had kept on purpose, and the pages
 * that were kept by themselves. An install that is cut off fails as a whole, leaves the build before it in charge, and goes on where it
 * stopped when the browser tries again.
 * @throws Error when the server does not have this build whole; QuotaExceededError when not even the first two fit
 */
export async function install(place: Place, build: string): Promise<void> {
  const notes = new Notes(place);
  await notes.begin(build);
  const response = await fetch(`${place.scope}offline/${build}.json`, {cache: 'no-store'});
  if (!response.ok) throw new Error(`The list of files of build ${build} is not there (${response.status}).`);
  const manifest = (await response.json()) as Manifest;
  if (manifest.build !== build) throw new Error(`The list of files is of build ${manifest.build}, not ${build}.`);
  await keepFiles(place, manifest, await fixed(notes, manifest));
  await keepAgain(place, notes, manifest);
  await notes.put(`manifest/${build}`, manifest);
}

/** What was kept by itself of the build before, as far as there is room. */
async function keepAgain(place: Place, notes: Notes, manifest: Manifest): Promise<void> {
  const before = await notes.current();
  const byTheWay = before ? sameIn(manifest, await new Files(place).kept(before)) : [];
  const pages = (await visited(notes)).map((page) => filesOfPage(manifest, page));
  for (const paths of [...pages, byTheWay]) {
    try {
      await keepFiles(place, manifest, paths);
    } catch (problem) {
      if (isQuota(problem)) return;
      throw problem;
    }
  }
}
