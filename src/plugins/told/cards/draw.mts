// A process of its own (see maker.ts). Standard input: what is to be drawn, as JSON.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {json} from 'node:stream/consumers';
import {renderAsync} from '@resvg/resvg-js';
import satori from 'satori';
import {CARD} from './layout';
import type {Order} from './maker';

/** Fonts that may be shipped (SIL Open Font License), used for the pictures only. Charis is drawn after Charter, the page's first choice. */
const FONTS = [
  {name: 'Charis SIL', weight: 400, file: '@fontsource/charis-sil/files/charis-sil-latin-400-normal.woff'},
  {name: 'Charis SIL', weight: 700, file: '@fontsource/charis-sil/files/charis-sil-latin-700-normal.woff'},
  {name: 'Inter', weight: 400, file: '@fontsource/inter/files/inter-latin-400-normal.woff'},
  {name: 'Inter', weight: 600, file: '@fontsource/inter/files/inter-latin-600-normal.woff'},
] as const;
const fonts = FONTS.map(({name, weight, file}) => ({name, weight, data: readFileSync(path.join('node_modules', file))}));

for (const {kept, drawing} of (await json(process.stdin)) as Order[]) {
  const svg = await satori(drawing, {...CARD, fonts});
  const png = (await renderAsync(svg, {font: {loadSystemFonts: false}})).asPng(); // the letters are outlines already
  mkdirSync(path.dirname(kept), {recursive: true});
  writeFileSync(kept, png);
}
