import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const require = createRequire(import.meta.url);

/**
 * KaTeX's style sheet as a file of its own: bundled, it would put its fonts into the style sheet of every page. Its fonts are named in a
 * second file: a browser that learns of a font lays out the whole page again, so a page that has named them does not link that file later.
 * Only pages with a formula link to it (remark-math-styles).
 */
export function staticAssets(context: LoadContext): Plugin {
  return {
    name: 'static-assets',
    async loadContent() {
      const dist = path.dirname(require.resolve('katex/dist/katex.min.css'));
      const target = path.join(context.siteDir, '.cache/static/katex');
      await mkdir(path.join(target, 'fonts'), {recursive: true});
      for (const font of await readdir(path.join(dist, 'fonts'))) {
        if (font.endsWith('.woff2')) await cp(path.join(dist, 'fonts', font), path.join(target, 'fonts', font));
      }
      const css = await readFile(path.join(dist, 'katex.min.css'), 'utf8');
      await writeFile(path.join(target, 'fonts.css'), onlyWoff2((css.match(FACE) ?? []).join('\n')));
      await writeFile(path.join(target, 'katex.css'), css.replace(FACE, ''));
    },
  };
}

const FACE = /@font-face\{[^}]*\}/g;

/** Every browser that runs this site reads woff2; the other formats would be listed and never fetched. */
const onlyWoff2 = (css: string) => css.replace(/,url\([^)]+\.(?:woff|ttf)\) format\("[^"]+"\)/g, '');
