// The JSON modules that src/plugins/content-modules.ts writes.
declare module '@generated/content-data/default/guide.json' {
  const guide: import('./content/guide-data').GuideData;
  export default guide;
}
declare module '@generated/content-data/default/references.json' {
  const references: import('./content').Reference[];
  export default references;
}
declare module '@generated/content-data/default/glossary.json' {
  const terms: import('./content').GlossaryTerm[];
  export default terms;
}
declare module '@generated/content-data/default/chapters.json' {
  const chapters: import('./content').Chapter[];
  export default chapters;
}
