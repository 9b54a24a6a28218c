/** What one kind of page may cost a reader who comes for the first time, in bytes on the wire, and in requests. */
export interface Budget {
  /** What a row of the table is called. */
  page: string;
  address: string;
  html: number;
  /** Until the reader touches something. Nothing but what is in the page runs; scripts come behind it, to lie ready. */
  fontsBefore: number;
  requestsBefore: number;
  /** From the first touch on, what came before included. */
  css: number;
  fonts: number;
  scripts: number;
  requests: number;
}

/* Today's figures and a little room. A page that grows beyond them is a decision: say in the commit what the reader gets for it. */
export const BUDGETS: readonly Budget[] = [
  {page: 'home', address: '', html: 16_500, fontsBefore: 0, requestsBefore: 9, fonts: 0, css: 33_000, scripts: 80_000, requests: 11},
  {page: 'chapter', address: 'chapters/data-quality/', html: 21_500, fontsBefore: 0, requestsBefore: 16, fonts: 0, css: 33_000, scripts: 94_000, requests: 20},
  {page: 'chapter 1, with labs and figures', address: 'chapters/intro-into-the-domain/', html: 73_500, fontsBefore: 0, requestsBefore: 17, fonts: 52_000, css: 38_000, scripts: 124_000, requests: 26},
  {page: 'catalog', address: 'catalog/', html: 20_500, fontsBefore: 0, requestsBefore: 10, fonts: 0, css: 33_000, scripts: 82_000, requests: 12},
  {page: 'references', address: 'references/', html: 66_000, fontsBefore: 0, requestsBefore: 9, fonts: 0, css: 33_000, scripts: 120_000, requests: 12},
];
