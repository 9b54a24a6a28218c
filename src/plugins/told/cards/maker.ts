import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runBeside} from '../../beside';
import {colorsOf} from './colors';
import {layout, type Box, type CardText} from './layout';

const MAKERS = ['satori', '@resvg/resvg-js', '@fontsource/charis-sil', '@fontsource/inter'];

/** A card to be drawn: where it is kept, and what of. */
export interface Order {
  kept: string;
  drawing: Box;
}

/** Makes cards as PNG files. A card that was made before, from the same words by the same makers, is taken from the cache. */
export class CardMaker {
  private readonly colors: Record<string, string>;
  private readonly versions: string[];
  private readonly orders: Order[] = [];
  private readonly copies: [from: string, to: string][] = [];

  constructor(private readonly siteDir: string, private readonly siteTitle: string) {
    this.colors = colorsOf(siteDir);
    this.versions = MAKERS.map((name) => (JSON.parse(readFileSync(path.join(siteDir, 'node_modules', name, 'package.json'), 'utf8')) as {version: string}).version);
  }

  /**
   * Takes an order.
   * @param to the card's file by its hash, which changes with the card: networks keep a picture by its address; without it the card is only
   * drawn, for a later order
   */
  order(text: CardText, to?: (hash: string) => string): void {
    const drawing = layout(text, this.siteTitle, this.colors);
    const hash = createHash('sha256').update(JSON.stringify([drawing, this.versions])).digest('hex').slice(0, 12);
    const kept = path.join(this.siteDir, '.cache/cards', `${hash}.png`);
    this.orders.push({kept, drawing});
    if (to) this.copies.push([kept, to(hash)]);
  }

  /**
   * Draws what was ordered and is not there, in a process of its own: pictures take long and much memory, and other steps can go on.
   * @throws Error when the process fails
   */
  async draw(): Promise<void> {
    const missing = this.orders.filter(({kept}) => !existsSync(kept));
    if (missing.length > 0) await runBeside(this.siteDir, 'told/cards/draw.mts', [], missing, 'The cards for social networks could not be drawn').done;
  }

  /** Puts the cards, all drawn, where their pages say. */
  deliver(): void {
    for (const [from, to] of this.copies) copyFileSync(from, to);
  }
}
