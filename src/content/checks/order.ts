import {fault, type Fault} from '../fault';
import type {ChapterFile, Site} from '../site';
import {findChapter, unknownChapter} from './known';

/** Chapters have a place of their own, and need only what comes before them. */
export function checkOrder(site: Site): Fault[] {
  return [
    ...samePosition(site.chapters),
    ...site.chapters.flatMap((chapter) => prerequisites(chapter, site)),
    ...termChapters(site),
  ];
}

function samePosition(chapters: ChapterFile[]): Fault[] {
  const taken = new Map<string, ChapterFile>();
  return chapters.flatMap((chapter) => {
    const position = chapter.safe.sidebar_position;
    if (position === undefined) return [];
    const key = `${chapter.partFolder} ${position}`;
    const other = taken.get(key);
    if (!other) taken.set(key, chapter);
    const used = chapters
      .filter((one) => one.partFolder === chapter.partFolder)
      .map((one) => one.safe.sidebar_position ?? 0);
    return other
      ? [
          fault('same-position', chapter.page.file, {
            line: chapter.lineOf(['sidebar_position']),
            what: `position ${position} of this part is taken by "${other.folder}"`,
            right: 'each chapter of a part has its own position',
            mend: `write "sidebar_position: ${Math.max(...used) + 1}", or move the other one`,
          }),
        ]
      : [];
  });
}

function prerequisites(chapter: ChapterFile, site: Site): Fault[] {
  const {page, safe, lineOf, folder, number} = chapter;
  return (safe.prerequisites ?? []).flatMap((id, n) => {
    const line = lineOf(['prerequisites', n]);
    const needed = findChapter(site, id);
    if (!needed) return [fault('unknown-chapter', page.file, {line, ...unknownChapter(site, id)})];
    const self = needed === chapter;
    if (needed.number < number || (!self && sameOrNoPosition(needed, chapter))) return [];
    return [
      fault('prerequisite-order', page.file, {
        line,
        what: self
          ? `the chapter "${folder}" is its own prerequisite`
          : `the prerequisite "${id}" is chapter ${needed.number}, this is chapter ${number}`,
        right: 'a prerequisite comes earlier in the book',
        mend: self ? 'remove it' : 'remove it, or move one of the two chapters',
      }),
    ];
  });
}

/** Whether nothing can be said of the order of two chapters; then it is their positions that are reported. */
function sameOrNoPosition(a: ChapterFile, b: ChapterFile): boolean {
  const [x, y] = [a.safe.sidebar_position, b.safe.sidebar_position];
  return a.partFolder === b.partFolder && (x === undefined || y === undefined || x === y);
}

function termChapters({terms, ...site}: Site): Fault[] {
  return terms.entries.flatMap(({value, index}) => {
    if (!value || findChapter({terms, ...site}, value.chapter)) return [];
    return [
      fault('unknown-chapter', terms.file, {
        line: terms.lineOf([index, 'chapter']),
        ...unknownChapter({terms, ...site}, value.chapter),
      }),
    ];
  });
}
