import type {ChapterFacts} from '../guide';

const hours = (chapters: ChapterFacts[]): number => Math.max(1, Math.round(chapters.reduce((sum, c) => sum + c.minutes, 0) / 60));

const split = (chapters: ChapterFacts[]) => ({
  complete: chapters.filter((c) => c.status === 'complete'),
  paths: chapters.filter((c) => c.status === 'path'),
});

const numbers = (chapters: ChapterFacts[]): string => {
  const all = chapters.map((c) => c.number);
  return all.length > 4 ? `${all.length} chapters` : `${all.length === 1 ? 'Chapter' : 'Chapters'} ${all.join(', ').replace(/, (\d+)$/, ' and $1')}`;
};

/** The state and the length of the guide in one line, for the opening of the home page. */
export function shortLength(chapters: ChapterFacts[]): string {
  const {complete, paths} = split(chapters);
  const state = paths.length === 0 ? 'All are complete' : `${complete.length} are complete, ${paths.length} are reading paths for now`;
  return `${chapters.length} chapters, about ${hours(chapters)} hours. ${state}.`;
}

/** The same at length: what each kind of chapter holds and takes. */
export function lengthWords(chapters: ChapterFacts[]): string[] {
  const {complete, paths} = split(chapters);
  const first = complete.length === 0 ? [] : [`${numbers(complete)} are complete: about ${hours(complete)} hours, without the further reading.`];
  const second = paths.length === 0 ? [] : [
    `The other ${paths.length} are reading paths for now: what the chapter is for, why Palmwright needs it, and what to read and watch, in order. They take about ${hours(paths)} hours, reading included.`,
  ];
  return [...first, ...second];
}
