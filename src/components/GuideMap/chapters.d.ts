/** Written by the content-data plugin from the front matter of all chapters. */
declare module '@generated/content-data/default/chapters.json' {
  const chapters: {id: string; number: number; title: string; purpose: {id: string; text: string}[]}[];
  export default chapters;
}
