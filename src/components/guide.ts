import guide from '@generated/content-data/default/guide.json';
import type {GuideData} from '../content/guide-data';

export type ChapterFacts = GuideData['chapters'][number];

/** What every page knows of the book: its parts and chapters in order, renamed ids, faults in the dev server. */
export const useGuide = (): GuideData => guide;
