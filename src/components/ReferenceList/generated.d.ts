declare module '@generated/content-data/default/references.json' {
  const references: import('../../content').Reference[];
  export default references;
}
