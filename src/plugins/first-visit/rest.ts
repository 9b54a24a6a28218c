import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';

/** Letters of a text that fill the first screen, also of a large window; a block counts as so many more. */
const NEAR = 1800;
const BLOCK = 60;
/** Markup that is put into a page at once, in characters: larger pieces block a phone, smaller ones are more work in all. */
const PIECE = 8000;

const ARTICLE = /<article class="?prose\b/;
const END = '</article>';

/**
 * A page whose text is long, with all but its beginning within `noscript` elements. A browser without scripts reads them as it reads the
 * rest of the page; one with scripts takes them for letters, which cost next to nothing, and the start script makes elements of them,
 * piece by piece, as soon as the beginning stands. A phone would otherwise be blocked by the styles and places of what nobody sees yet.
 */
export function holdRestBack(html: string): string {
  const start = html.search(ARTICLE);
  if (start < 0) return html;
  const end = html.indexOf(END, start);
  const [article] = fromHtml(html.slice(start, end + END.length), {fragment: true}).children;
  const blocks = (article as Element).children.filter((child) => child.type === 'element');
  const cuts = cutsBetween(blocks).map((at) => start + at);
  if (cuts.length === 0) return html;
  const pieces = cuts.map((from, n) => html.slice(from, cuts[n + 1] ?? end));
  const holds = pieces.findIndex((piece) => /<(noscript|script)\b/.test(piece)); // neither can stand within `noscript` and mean the same
  const held = holds === -1 ? pieces : pieces.slice(0, holds);
  const after = held.reduce((at, piece) => at + piece.length, cuts[0]!);
  const near = html.slice(0, cuts[0]);
  // `noscript` would stand within a paragraph whose end is left to be understood.
  const last = blocks.filter(({position}) => start + position!.start.offset! < cuts[0]!).at(-1);
  const closed = last?.tagName === 'p' && !/<\/p>\s*$/.test(near) ? `${near}</p>` : near;
  return closed + held.map((piece) => `<noscript data-rest>${piece}</noscript>`).join('') + html.slice(after);
}

/** Where the pieces of the rest begin, in the article: only between blocks. */
function cutsBetween(blocks: readonly Element[]): number[] {
  const cuts: number[] = [];
  let near = 0;
  let from = 0;
  for (const block of blocks) {
    const at = block.position!.start.offset!;
    if (near >= NEAR && (cuts.length === 0 || at - from >= PIECE)) {
      cuts.push(at);
      from = at;
    }
    near += BLOCK + lettersOf(block);
  }
  return cuts;
}

/** Letters that are seen: of a fold, its heading. */
function lettersOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length;
  if (!('children' in node)) return 0;
  const isFold = node.type === 'element' && node.tagName === 'details' && node.properties.open === undefined;
  const seen: Nodes[] = isFold ? node.children.filter((child) => child.type === 'element' && child.tagName === 'summary') : node.children;
  return seen.reduce((sum, child) => sum + lettersOf(child), 0);
}
