import {usePluginData} from '@docusaurus/useGlobalData';
import type {GuideData} from '../content/guide-data';

export type ChapterFacts = GuideData['chapters'][number];

/** What every page knows of the book: its chapters in order, renamed ids, faults in the dev server. */
export const useGuide = (): GuideData => usePluginData('content-data') as GuideData;
