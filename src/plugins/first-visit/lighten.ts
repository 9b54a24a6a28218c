import type {Root} from 'postcss';
import type {PageRecord} from '../page-routes/record-of-page';
import {slimDrawings} from './drawings';
import {holdRestBack} from './rest';
import {inventory, subset} from './subset';

export interface Site {
  /** A style sheet by its address. */
  sheet(href: string): Root;
  /** The script that starts the others; names SCRIPTS, MORE and SHEET, which it takes as given. */
  start: string;
}

const LINK = /<link[^>]*\srel="?stylesheet"?[^>]*>/g;
const SCRIPT = /<script src="?([^"\s>]+)"? defer(?:="")?><\/script>/g;
/** What HTML takes for granted, and a tip that only repeats its link's label. */
const UNDERSTOOD = / (?:xmlns="?http:\/\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML)"?|class=""|title="Direct link to [^"]*")(?=[\s>])/g;
const href = (tag: string) => /\shref="?([^"\s>]+)/.exec(tag)?.[1] ?? '';

/**
 * A built page that can be painted as soon as it arrives: the rules that it uses stand in its head, the whole style sheet and the scripts
 * are fetched by the start script. KaTeX's sheet is linked again by the component that needs it, that of questions by the script that loads them.
 * @param more scripts and style sheets that the page's own scripts would ask for in turn
 * @param record what those scripts have to know of this page
 */
export function lighten(html: string, {sheet, start}: Site, more: readonly string[] = [], record?: PageRecord): string {
  const sheets = [...html.matchAll(LINK)].map(([tag]) => href(tag));
  sheets.push(...more.filter((file) => file.endsWith('.css') && !sheets.includes(file)));
  const scripts = [...html.matchAll(SCRIPT)].map(([, src]) => src!);
  const main = sheets.find((address) => /\/styles\.[^/]+\.css$/.test(address));
  if (!main || scripts.length === 0) return html; // a page that is no page of the guide
  const page = inventory(html);
  const styles = sheets.map((address) => `<style data-sheet="${address}">${subset(sheet(address), page).replace(/<\/style/gi, '<\\/style')}</style>`).join('');
  const before = `<script>var SCRIPTS=${JSON.stringify(scripts)},MORE=${JSON.stringify(more.filter((file) => file.endsWith('.js') && !scripts.includes(file)))},SHEET=${JSON.stringify(main)},PAGE=${JSON.stringify(record)};${start}</script>`;
  return holdRestBack(slimDrawings(html.replace(LINK, '').replace(SCRIPT, '').replace(UNDERSTOOD, ''))).replace('</head>', () => `${styles}${before}</head>`);
}
