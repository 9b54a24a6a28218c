import {nearest, suggest} from '../nearest';
import type {ChapterFile, Site} from '../site';

/** The chapter of an id; also by its folder's name, so that a wrong id is reported once and not at every link. */
export function findChapter(site: Site, id: string): ChapterFile | undefined {
  return (
    site.chapters.find((chapter) => chapter.safe.id === id) ?? site.chapters.find((chapter) => chapter.folder === id)
  );
}

/** Words for an id that no chapter has. */
export function unknownChapter(site: Site, id: string): {what: string; right: string; mend: string} {
  const renamed = site.chapters.find((chapter) => chapter.safe.was?.includes(id));
  const known = site.chapters.map((chapter) => chapter.safe.id ?? chapter.folder);
  const near = renamed ? renamed.folder : nearest(id, known);
  return {
    what: `no chapter has the id "${id}"`,
    right: renamed ? `it is now called "${renamed.folder}"` : suggest(id, known),
    mend: near ? `write "${near}"` : 'write the id of a chapter',
  };
}
