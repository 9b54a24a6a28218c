import type {Book} from '../../content';
import type {Tree} from '../../content/tree';
import {readDoc} from '../lint/doc';

interface ChapterFacts {
  title: string;
  status: string;
  words: number;
  questions: number;
  cards: number;
  tasks: number;
}

/** What readers have of the guide. */
export interface Facts {
  chapters: Map<string, ChapterFacts>;
  references: Map<string, string>;
  terms: Map<string, string>;
}

/** Counts the words, questions and tasks of each chapter. Code, formulas and tags' attributes are no words. */
export function factsOf(book: Book, tree: Tree): Facts {
  const words = (file: string) => readDoc(file, tree.read(file)).prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return {
    chapters: new Map(book.chapters.map(({id, title, status, file, quiz}) => [id, {
      title, status, words: words(file), questions: quiz?.questions.length ?? 0, cards: quiz?.cards.length ?? 0,
      tasks: book.tasks.filter(({chapter}) => chapter === id).length,
    }])),
    references: new Map(book.references.map(({id, title}) => [id, title])),
    terms: new Map(book.terms.map(({id, term}) => [id, term])),
  };
}

/** The difference as Markdown: a table of the chapters that changed, then what was added and what was removed. */
export function told(before: Facts, after: Facts): string {
  const rows = [...new Set([...before.chapters.keys(), ...after.chapters.keys()])].flatMap((id) => row(before.chapters.get(id), after.chapters.get(id)));
  const lines = [
    ...(rows.length > 0 ? ['| chapter | state | words | questions | cards | tasks |', '|---|---|---:|---:|---:|---:|', ...rows, ''] : []),
    ...list('New references', before.references, after.references),
    ...list('References removed', after.references, before.references),
    ...list('New terms', before.terms, after.terms),
    ...list('Terms removed', after.terms, before.terms),
  ];
  return ['## What changes for readers', '', ...(lines.length > 0 ? lines : ['Nothing that a chapter, the references or the glossary show.'])].join('\n');
}

function row(was: ChapterFacts | undefined, is: ChapterFacts | undefined): string[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const state = !was ? `new, ${is!.status}` : !is ? 'removed' : was.status === is.status ? is.status : `${was.status} → ${is.status}`;
  const number = (name: 'words' | 'questions' | 'cards' | 'tasks') => {
    const [a, b] = [was?.[name] ?? 0, is?.[name] ?? 0];
    return a === b ? String(b) : `${b} (${b > a ? '+' : '−'}${Math.abs(b - a)})`;
  };
  return [`| ${cell((is ?? was)!.title)} | ${state} | ${number('words')} | ${number('questions')} | ${number('cards')} | ${number('tasks')} |`];
}

function list(title: string, from: Map<string, string>, to: Map<string, string>): string[] {
  const added = [...to].filter(([id]) => !from.has(id));
  return added.length === 0 ? [] : [`**${title}**`, '', ...added.map(([id, text]) => `- ${cell(text)} (\`${id}\`)`), ''];
}

/** Text in which nothing is read as Markdown or HTML. */
const cell = (text: string): string => text.replace(/[|<>`*_[\]\\&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');
