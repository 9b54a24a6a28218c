// The JSON modules that src/plugins/content-modules.ts writes.
declare module '@generated/content-data/default/guide.json' {
  const guide: import('./content/guide-data').GuideData;
  export default guide;
}
declare module '@generated/content-data/default/every-chapter.json' {
  const chapters: import('./content/guide-data').ChapterFacts[];
  export default chapters;
}
declare module '@generated/content-data/default/descriptions.json' {
  const descriptions: Record<string, string>;
  export default descriptions;
}
declare module '@generated/content-data/default/references.json' {
  const references: import('./content').Reference[];
  export default references;
}
declare module '@generated/content-data/default/glossary.json' {
  const terms: import('./content').GlossaryTerm[];
  export default terms;
}
declare module '@generated/content-data/default/figures.json' {
  /** The gallery: each figure with its source and its chapter. */
  const figures: {
    name: string;
    draft: boolean;
    chapter: {id: string; title: string; number: number; shows: boolean} | null;
    reference: import('./components/reference/types').ReferenceData;
  }[];
  export default figures;
}
declare module '@generated/content-data/default/chapters.json' {
  const chapters: import('./content').Chapter[];
  export default chapters;
}
declare module '@generated/content-data/default/review.json' {
  const review: import('./components/Review/types').ReviewData;
  export default review;
}
declare module '@generated/content-data/default/progress.json' {
  const progress: import('./components/Progress').ProgressData;
  export default progress;
}
// What src/plugins/notices writes.
declare module '@generated/notices/default/notices.json' {
  const notices: {name: string; version: string; license: string; use: string}[];
  export default notices;
}
declare module '@generated/book/default/made.json' {
  /** What `npm run book` has made of the text as it is. */
  const files: (import('./components/PaperLine/types').PaperFile & {kind: 'chapter' | 'part' | 'guide'; id: string; title: string})[];
  export default files;
}
