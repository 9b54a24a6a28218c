import path from 'node:path';
import type {Browser} from '@playwright/test';
import {fromHtml} from 'hast-util-from-html';
import {parts, readBook, withoutDrafts, type Book} from '../content';
import {capture, paperPage, siteOf} from './capture';
import {convertChapter} from './convert';
import {localize} from './links';
import {find} from './tree';
import type {Chapter} from './types';

/** The guide as the book needs it: what the content door reads, and what the built pages say. */
export interface Guide {
  /** Where the guide lives, with a slash at its end. */
  site: string;
  chapters: Chapter[];
  content: Pick<Book, 'terms' | 'references'>;
}

/**
 * Reads the built site.
 *
 * @param root the project's folder
 * @param outDir the built site
 * @param only ids of the chapters to read; all when not given
 */
export async function readGuide(browser: Browser, root: string, outDir: string, only?: readonly string[]): Promise<Guide> {
  const {base, address} = siteOf(outDir);
  const {book} = readBook(path.join(root, 'docs'));
  const {chapters: facts, terms, references} = withoutDrafts(book);
  const page = await paperPage(browser, outDir, base);
  const chapters: Chapter[] = [];
  for (const {id, number, title, description, part} of facts.filter((chapter) => !only || only.includes(chapter.id))) {
    const {html, images} = await capture(page, base, id);
    const article = find(fromHtml(html, {fragment: true}), ({tagName}) => tagName === 'article')!;
    const at = `${address}chapters/${id}/`;
    const chapter = {id, number, title, description, part: parts.find((one) => one.id === part)!};
    const {body, answers} = convertChapter(article, chapter, at);
    chapters.push({...chapter, images, body: localize(body, id, at), answers: localize(answers, id, at)});
  }
  await page.close();
  return {site: address, chapters, content: {terms, references}};
}
