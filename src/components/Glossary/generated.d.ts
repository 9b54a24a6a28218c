declare module '@generated/content-data/default/glossary.json' {
  const terms: import('../../content').GlossaryTerm[];
  export default terms;
}
