import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {Chapter} from '../../content';
import {parts} from '../../content/parts';
import {REPOSITORY} from '../theme-config';

/** A chapter as it was built, so no draft. */
export type ToldChapter = Omit<Chapter, 'quiz'>;

/** What others are told of the guide as a whole. */
export interface Guide {
  name: string;
  tagline: string;
  /** Address of the home page, with the base path and a slash at its end. */
  home: string;
  repository: string;
  chapters: ToldChapter[];
}

/** Reads the guide from what the build was made of. */
export function guideOf({siteConfig, generatedFilesDir}: LoadContext): Guide {
  const chapters = path.join(generatedFilesDir, 'content-data', 'default', 'chapters.json');
  return {
    name: siteConfig.title,
    tagline: siteConfig.tagline,
    home: siteConfig.url + siteConfig.baseUrl,
    repository: REPOSITORY,
    chapters: JSON.parse(readFileSync(chapters, 'utf8')) as ToldChapter[],
  };
}

/** Path of a chapter's page within the site. */
export const chapterPath = ({id}: {id: string}): string => `chapters/${id}/`;

/** "Chapter 5, a reading path": what it is, and the place it has. */
export const chapterName = ({number, status}: ToldChapter): string => `Chapter ${number}${status === 'path' ? ', a reading path' : ''}`;

/** "Part II, Data". */
export function partName({part}: ToldChapter): string {
  const {number, title} = parts.find(({id}) => id === part)!;
  return `Part ${number}, ${title}`;
}

/** How far the book has gone with a chapter, by part: five numbers from 0 to 1. */
export function fillsAt(chapter: ToldChapter, chapters: readonly ToldChapter[]): number[] {
  return parts.map(({id}) => {
    const own = chapters.filter(({part}) => part === id);
    return own.length === 0 ? 0 : own.filter(({number}) => number <= chapter.number).length / own.length;
  });
}
