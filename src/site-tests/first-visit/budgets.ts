/** What one kind of page may cost a reader who comes for the first time and touches nothing, in bytes on the wire, and in requests. */
export interface Budget {
  /** What a row of the table is called. */
  page: string;
  address: string;
  /** All that has arrived at the first paint. */
  toPaint: number;
  html: number;
  css: number;
  scripts: number;
  fonts: number;
  requests: number;
}

/* Today's figures and a little room. A page that grows beyond them is a decision: say in the commit what the reader gets for it. */
export const BUDGETS: readonly Budget[] = [
  {page: 'home', address: '', toPaint: 60_000, html: 20_000, css: 40_000, scripts: 190_000, fonts: 0, requests: 20},
  {page: 'chapter', address: 'chapters/data-quality/', toPaint: 60_000, html: 24_000, css: 40_000, scripts: 220_000, fonts: 0, requests: 24},
  {page: 'chapter 1, with labs and figures', address: 'chapters/intro-into-the-domain/', toPaint: 60_000, html: 80_000, css: 45_000, scripts: 270_000, fonts: 60_000, requests: 34},
  {page: 'catalog', address: 'catalog/', toPaint: 60_000, html: 26_000, css: 40_000, scripts: 220_000, fonts: 0, requests: 24},
  {page: 'references', address: 'references/', toPaint: 60_000, html: 70_000, css: 40_000, scripts: 260_000, fonts: 0, requests: 24},
];
