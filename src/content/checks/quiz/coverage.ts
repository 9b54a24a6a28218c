import {fault, type Fault} from '../../fault';
import {nearest, suggest} from '../../nearest';
import type {ChapterFile, QuizFile, Site} from '../../site';
import {askedIn} from './each';

/** Questions and cards name a purpose of their chapter; each purpose has two questions of different types, one beyond recall, and a card. */
export function checkCoverage(site: Site): Fault[] {
  return site.chapters.flatMap((chapter) =>
    chapter.quiz && chapter.safe.purpose ? [...unknown(chapter, chapter.quiz), ...uncovered(chapter, chapter.quiz)] : [],
  );
}

function unknown({safe}: ChapterFile, quiz: QuizFile): Fault[] {
  const known = safe.purpose!.map(({id}) => id);
  const named = [...quiz.questions.map((entry) => ({...entry, list: 'questions'})), ...quiz.cards.map((entry) => ({...entry, list: 'cards'}))];
  return named.flatMap(({value, index, list}) => {
    if (!value || known.includes(value.purpose)) return [];
    const near = nearest(value.purpose, known);
    return [
      fault('unknown-purpose', quiz.file, {
        line: quiz.lineOf([list, index, 'purpose']),
        what: `no purpose of this chapter has the id "${value.purpose}"`,
        right: suggest(value.purpose, known),
        mend: `write "purpose: ${near ?? known[0] ?? '…'}"`,
      }),
    ];
  });
}

function uncovered(chapter: ChapterFile, quiz: QuizFile): Fault[] {
  if (!quiz.sound) return [];
  return chapter.safe.purpose!.flatMap(({id}) => {
    const own = askedIn(chapter).map(({question}) => question).filter(({purpose}) => purpose === id);
    const types = [...new Set(own.map(({type}) => type))];
    const lacks = [
      ...(types.length < 2 ? [types.length === 0 ? 'two questions of different types' : `a question of another type than ${types[0]}`] : []),
      ...(own.length > 0 && own.every(({level}) => level === 'recall') ? ['a question beyond recall'] : []),
      ...(quiz.cards.some(({value}) => value?.purpose === id) ? [] : ['a review card']),
    ];
    if (lacks.length === 0) return [];
    return [
      fault('question-coverage', quiz.file, {
        line: 1,
        what: `the purpose "${id}" lacks ${lacks.join(' and ')}`,
        right: 'a purpose has two questions of different types, one of them beyond recall, and a review card',
        mend: `add what is missing with "purpose: ${id}"`,
      }),
    ];
  });
}
