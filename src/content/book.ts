import {labsOf, type LabCell, type LabTask} from './labBook';
import {parts, type Part} from './parts';
import type {GlossaryTerm, ReferenceEntry, TroubleEntry} from './schemas';
import type {ChapterFile, QuizFile, Site} from './site';
import type {Card, Question} from './questions';
import type {Uses} from './tagUses';

/** Something the reader will be able to do after a chapter. Its id never changes; `was` lists ids it had before. */
export interface Purpose {
  id: string;
  text: string;
  was?: string[];
}

export interface Chapter {
  id: string;
  title: string;
  description: string;
  /** Id of its part. */
  part: string;
  /** Place in the whole book, 1-based. */
  number: number;
  status: 'complete' | 'path' | 'draft';
  minutes: number;
  /** Ids of earlier chapters. */
  prerequisites: string[];
  purpose: Purpose[];
  was: string[];
  /** When it was rewritten so that it says something else than before, and what; readers of the feed are told. */
  rewritten: {date: string; text: string}[];
  /** Why the chapter has no video. */
  noVideo?: string;
  /** Its file, relative to the project's root. */
  file: string;
  uses: Uses;
  /** Its questions and review cards; absent when it has none yet. */
  quiz?: Quiz;
}

/** Questions and cards of a chapter. `older` are ids of questions of earlier chapters that its end quiz mixes in. */
export interface Quiz {
  older: string[];
  questions: Question[];
  cards: Card[];
}

/** An entry of the bibliography with the ids of the chapters that cite or list it, and the days its address died and was last seen alive. */
export type Reference = ReferenceEntry & {citedIn: string[]; deadSince?: string; alive?: string};

/** All content that can be used. What is malformed is left out of it and stands among the faults. */
export interface Book {
  parts: Part[];
  chapters: Chapter[];
  references: Reference[];
  terms: GlossaryTerm[];
  /** What is wrong at Palmwright, in the order that every chapter shows. */
  troubles: TroubleEntry[];
  cells: LabCell[];
  tasks: LabTask[];
}

/** Makes the book of what was read. An id that stands twice keeps its first holder. */
export function bookOf(site: Site): Book {
  const chapters = unique(site.chapters.flatMap((chapter) => chapterOf(chapter, site)));
  const references = unique(site.references.entries.flatMap(({value}) => (value ? [value] : [])));
  const terms = unique(site.terms.entries.flatMap(({value}) => (value ? [value] : [])));
  const troubles = unique(site.troubles.entries.flatMap(({value}) => (value ? [value] : [])));
  const labs = labsOf(site);
  return {
    parts: [...parts],
    chapters,
    references: references.map((reference) => ({...reference, citedIn: citing(chapters, reference.id), ...standing(site, reference.url)})),
    terms,
    troubles,
    cells: unique(labs.cells),
    tasks: unique(labs.tasks),
  };
}

function chapterOf({frontMatter, number, page, quiz}: ChapterFile, {options: {figures = []}}: Site): Chapter[] {
  if (!frontMatter) return [];
  // A figure brings its source: the chapter that shows it cites that work.
  const shown = figures.filter(({name}) => page.uses.figures.includes(name)).map(({cite}) => cite);
  const uses = {...page.uses, cites: [...new Set([...page.uses.cites, ...shown])]};
  const {sidebar_position: _position, no_video: noVideo, ...fields} = frontMatter;
  return [{...fields, number, ...(noVideo === undefined ? {} : {noVideo}), file: page.file, uses, ...(quiz ? {quiz: quizOf(quiz)} : {})}];
}

function quizOf({older, questions, cards}: QuizFile): Quiz {
  const usable = <T>(entries: {value?: T}[]): T[] => entries.flatMap(({value}) => (value ? [value] : []));
  return {older, questions: unique(usable(questions)), cards: unique(usable(cards))};
}

/** What readers are told of an address: nothing, unless it has died. */
function standing({links}: Site, url: string): {deadSince?: string; alive?: string} {
  const found = links.entries.find(({value}) => value?.url === url)?.value;
  return found?.dead_since ? {deadSince: found.dead_since, ...(found.alive ? {alive: found.alive} : {})} : {};
}

function citing(chapters: Chapter[], id: string): string[] {
  return chapters
    .filter(({uses}) => [uses.cites, uses.readings, uses.videos].some((ids) => ids.includes(id)))
    .map((chapter) => chapter.id);
}

function unique<T extends {id: string}>(items: T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({id}) => !seen.has(id) && seen.add(id));
}
