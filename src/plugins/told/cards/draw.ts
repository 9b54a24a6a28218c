import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import satori from 'satori';
import {colorsOf} from './colors';
import {CARD, layout, type CardText} from './layout';

/** Fonts that may be shipped (SIL Open Font License), used for the pictures only. Charis is drawn after Charter, the page's first choice. */
const FONTS = [
  {name: 'Charis SIL', weight: 400, file: '@fontsource/charis-sil/files/charis-sil-latin-400-normal.woff'},
  {name: 'Charis SIL', weight: 700, file: '@fontsource/charis-sil/files/charis-sil-latin-700-normal.woff'},
  {name: 'Inter', weight: 400, file: '@fontsource/inter/files/inter-latin-400-normal.woff'},
  {name: 'Inter', weight: 600, file: '@fontsource/inter/files/inter-latin-600-normal.woff'},
] as const;
const MAKERS = ['satori', '@resvg/resvg-js', '@fontsource/charis-sil', '@fontsource/inter'];

/** Makes cards as PNG files. A card that was made before, from the same words by the same makers, is taken from the cache. */
export class CardMaker {
  private readonly modules: string;
  private readonly colors: Record<string, string>;
  private readonly versions: string[];
  private fonts?: {name: string; weight: 400 | 700 | 600; data: Buffer}[];

  constructor(private readonly siteDir: string, private readonly siteTitle: string) {
    this.modules = path.join(siteDir, 'node_modules');
    this.colors = colorsOf(siteDir);
    this.versions = MAKERS.map((name) => (JSON.parse(readFileSync(path.join(this.modules, name, 'package.json'), 'utf8')) as {version: string}).version);
  }

  /** @returns the card's bytes and a name for it that changes with them: networks keep a picture by its address. */
  async make(text: CardText): Promise<{png: Buffer; hash: string}> {
    const drawing = layout(text, this.siteTitle, this.colors);
    const hash = createHash('sha256').update(JSON.stringify([drawing, this.versions])).digest('hex').slice(0, 12);
    const kept = path.join(this.siteDir, '.cache/cards', `${hash}.png`);
    if (existsSync(kept)) return {png: readFileSync(kept), hash};
    this.fonts ??= FONTS.map(({name, weight, file}) => ({name, weight, data: readFileSync(path.join(this.modules, file))}));
    const svg = await satori(drawing, {...CARD, fonts: this.fonts});
    const png = new Resvg(svg).render().asPng();
    mkdirSync(path.dirname(kept), {recursive: true});
    writeFileSync(kept, png);
    return {png, hash};
  }
}
