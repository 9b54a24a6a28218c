import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {parts} from '../../content/parts';
import {chapterName, chapterPath, partName, type Guide, type ToldChapter} from './guide';
import {markdownOf} from './markdown';
import type {Page} from './pages';

/** The index for language models, as llmstxt.org describes it: it covers the pages under its own path. */
export const LLMS = 'llms.txt';
const FULL = 'llms-full.txt';

/** The chapter as Markdown, beside its page. */
export const markdownPath = (chapter: {id: string}): string => `${chapterPath(chapter)}index.html.md`;

const NOTE = 'Each chapter is one Markdown file. It carries the text, the code with its results and the references; figures, exercises and questions work on the page itself. Palmwright, the company in the examples, is fictional and its numbers are simulated. The text is licensed CC BY 4.0.';

/** Lists that readers of the chapters are led to. */
const LISTS = ['glossary/', 'references/', 'figures/', 'catalog/', 'about/'];

/** Writes the chapters as Markdown, all of them in one file, and the index of both. */
export function writeForModels(outDir: string, guide: Guide, pages: readonly Page[]): void {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const texts = guide.chapters.map((chapter) => {
    const text = chapterText(chapter, byPath.get(chapterPath(chapter))!, guide);
    writeFileSync(path.join(outDir, markdownPath(chapter)), text);
    return text;
  });
  writeFileSync(path.join(outDir, FULL), texts.join('\n---\n\n'));
  writeFileSync(path.join(outDir, LLMS), indexOf(guide, pages));
}

function chapterText(chapter: ToldChapter, {html}: Page, {home}: Guide): string {
  const address = home + chapterPath(chapter);
  const facts = `${chapterName(chapter)} of ${partName(chapter)}, about ${chapter.minutes} minutes. Page: ${address}`;
  return `# ${chapter.title}\n\n> ${chapter.description}\n\n${facts}\n\n${markdownOf(html, address)}`;
}

function indexOf({name, home, chapters}: Guide, pages: readonly Page[]): string {
  const described = (at: string) => pages.find((page) => page.path === at)?.description ?? '';
  const sections = parts.map(({id, number, title}) => {
    const own = chapters.filter(({part}) => part === id);
    const lines = own.map((chapter) => `- [${chapter.title}](${home}${markdownPath(chapter)}): ${chapterName(chapter)}. ${chapter.description}`);
    return own.length > 0 ? `## Part ${number}, ${title}\n\n${lines.join('\n')}\n\n` : '';
  });
  const lists = LISTS.map((at) => `- [${pages.find((page) => page.path === at)?.title ?? at}](${home}${at}): ${described(at)}`);
  return `# ${name}\n\n> ${described('')}\n\n${NOTE}\n\n${sections.join('')}## Lists\n\n${lines(lists)}## Optional\n\n- [All chapters in one file](${home}${FULL}): the Markdown files above, one after the other.\n`;
}

const lines = (list: string[]): string => `${list.join('\n')}\n\n`;
