import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Change} from './PageFoot/types';
import type {PaperFile} from './PaperLine/types';

/** What this guide's chapters have in their front matter beside Docusaurus' own fields. */
export interface ChapterFrontMatter {
  /** The chapter's id, given by src/plugins/front-matter.ts. */
  chapter?: string;
  purpose?: {id: string; text: string}[];
  /** What git says of it, given by src/plugins/front-matter.ts. */
  change?: Change;
  /** The chapter as PDF, when it has been made, given by src/plugins/front-matter.ts. */
  pdf?: PaperFile;
}

/** The front matter of the chapter on this page; a list that is not one (the content door says so) counts as empty. */
export function useChapterFrontMatter(): ChapterFrontMatter {
  const raw = useDoc().frontMatter as ChapterFrontMatter;
  return {chapter: raw.chapter, purpose: Array.isArray(raw.purpose) ? raw.purpose : [], ...(raw.change ? {change: raw.change} : {}), ...(raw.pdf ? {pdf: raw.pdf} : {})};
}
