import type {ChapterFacts} from '../guide';
import {list} from './words';

const hours = (chapters: ChapterFacts[]): number => Math.max(1, Math.round(chapters.reduce((sum, c) => sum + c.minutes, 0) / 60));

const split = (chapters: ChapterFacts[]) => ({
  complete: chapters.filter((c) => c.status === 'complete'),
  paths: chapters.filter((c) => c.status === 'path'),
});

/** "Chapters 1 and 2"; from five on only how many: a list of numbers tells nobody anything. */
const numbers = (chapters: ChapterFacts[]): string =>
  chapters.length > 4 ? `${chapters.length} chapters` : `Chapter${chapters.length === 1 ? '' : 's'} ${list(chapters.map((c) => String(c.number)))}`;

/** The state and the length of the guide in one line, for the opening of the home page. */
export function shortLength(chapters: ChapterFacts[]): string {
  const {complete, paths} = split(chapters);
  const path = paths.length === 1 ? '1 is a reading path' : `${paths.length} are reading paths`;
  const state = paths.length === 0 ? 'All are complete' : `${complete.length} are complete, ${path} for now`;
  return `${chapters.length} chapters, about ${hours(chapters)} hours. ${state}.`;
}

/** The same at length: what each kind of chapter holds and takes. */
export function lengthWords(chapters: ChapterFacts[]): string[] {
  const {complete, paths} = split(chapters);
  const first = complete.length === 0 ? [] : [`${numbers(complete)} ${complete.length === 1 ? 'is' : 'are'} complete: about ${hours(complete)} hours, without the further reading.`];
  const second = paths.length === 0 ? [] : [
    `The other ${paths.length} are reading paths for now: what the chapter is for, why Palmwright needs it, and what to read and watch, in order. They take about ${hours(paths)} hours, reading included.`,
  ];
  return [...first, ...second];
}
