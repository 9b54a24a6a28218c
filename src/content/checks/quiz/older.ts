import {isDraft} from '../../drafts';
import {fault, type Fault} from '../../fault';
import {nearest, suggest} from '../../nearest';
import type {ChapterFile, Site} from '../../site';

const WANTED = 2;

/** An end quiz mixes in two questions of earlier chapters, as soon as there are some. */
export function checkOlder(site: Site): Fault[] {
  return site.chapters.flatMap((chapter) => (chapter.quiz ? [...known(site, chapter), ...number(site, chapter)] : []));
}

const idsOf = (chapters: ChapterFile[]) => chapters.flatMap(({quiz}) => quiz?.questions.flatMap(({id}) => id ?? []) ?? []);
/** Earlier chapters with questions; a draft's are out of reach for a chapter that readers see. */
const before = ({chapters}: Site, chapter: ChapterFile) =>
  chapters.filter((other) => other.number < chapter.number && other.quiz && (isDraft(chapter) || !isDraft(other)));

function known(site: Site, chapter: ChapterFile): Fault[] {
  const quiz = chapter.quiz!;
  const earlier = before(site, chapter);
  return quiz.older.flatMap((id, n) => {
    const ids = idsOf(earlier);
    if (ids.includes(id) || earlier.some((other) => other.quiz!.ids.has(id))) return [];
    const near = nearest(id, ids);
    const later = idsOf(site.chapters).includes(id);
    return [
      fault('older-question', quiz.file, {
        line: quiz.lineOf(['older', n]),
        what: later ? `the question "${id}" does not belong to an earlier chapter` : `no question of an earlier chapter has the id "${id}"`,
        right: suggest(id, ids),
        mend: near ? `write "${near}"` : 'write the id of a question of an earlier chapter, or remove it',
      }),
    ];
  });
}

function number(site: Site, chapter: ChapterFile): Fault[] {
  const quiz = chapter.quiz!;
  const possible = idsOf(before(site, chapter)).length;
  const wanted = Math.min(WANTED, possible);
  const given = new Set(quiz.older).size;
  if (given === wanted || !quiz.questions.some(({value}) => value?.place === 'quiz') || (possible === 0 && given > 0)) return [];
  return [
    fault('older-few', quiz.file, {
      line: quiz.lineOf(['older']),
      what: `the end quiz mixes in ${given} older ${given === 1 ? 'question' : 'questions'}`,
      right: `it brings back ${wanted}, of earlier chapters, that are easily confused with this one`,
      mend: given < wanted ? 'add ids to "older"' : 'remove ids from "older"',
    }),
  ];
}
