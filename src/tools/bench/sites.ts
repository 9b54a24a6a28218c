import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chapterText} from './chapterText';
import {run} from './run';

/** A generator with chapter 1's text, built in a folder of its own. */
export interface Site {
  name: string;
  /** Packages with their exact versions, as the report names them. */
  packages: Record<string, string>;
  /** Makes the site. @returns the folder that is served, and the page of chapter 1 in it */
  build(folder: string): Promise<{out: string; page: string}>;
  /** On a phone: the button that opens the menu, what is visible only while it is open, and the button that closes it. */
  menu: {button: string; opened: string; close: string};
  /** More pages, by kind, that are measured too. */
  pages?: Record<string, string>;
}

const TITLE = 'Intro into the domain';

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), text);
  }
}

async function install(folder: string, packages: Record<string, string>): Promise<void> {
  write(folder, {'package.json': JSON.stringify({private: true, type: 'module', dependencies: packages}, null, 1)});
  await run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
}

const withFrontMatter = () => `---\ntitle: ${TITLE}\n---\n\n${chapterText()}\n`;

const docusaurus: Site = {
  name: 'Docusaurus, as it comes',
  packages: {'create-docusaurus': '3.10.2'},
  async build(folder) {
    await run(path.dirname(folder), 'npx', ['--yes', `create-docusaurus@${this.packages['create-docusaurus']}`, path.basename(folder), 'classic', '--javascript', '--package-manager', 'npm']);
    rmSync(path.join(folder, 'blog'), {recursive: true, force: true});
    write(folder, {'docs/chapter.md': withFrontMatter()});
    await run(folder, 'npx', ['docusaurus', 'build']);
    return {out: path.join(folder, 'build'), page: 'docs/chapter/'};
  },
  menu: {button: '.navbar__toggle', opened: '.navbar-sidebar--show .navbar-sidebar', close: '.navbar-sidebar__close'},
};

const starlight: Site = {
  name: 'Starlight',
  packages: {astro: '7.3.5', '@astrojs/starlight': '0.42.4', node: '24.9.0'},
  async build(folder) {
    await install(folder, this.packages);
    write(folder, {
      'astro.config.mjs': "import {defineConfig} from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({site: 'http://localhost', integrations: [starlight({title: 'Guide'})]});\n",
      'src/content.config.ts': "import {defineCollection} from 'astro:content';\nimport {docsLoader} from '@astrojs/starlight/loaders';\nimport {docsSchema} from '@astrojs/starlight/schema';\nexport const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};\n",
      'src/content/docs/chapter.md': withFrontMatter(),
    });
    // Its generator needs a newer Node than the guide does; the package `node` brings one.
    await run(folder, path.join(folder, 'node_modules/node/bin/node'), ['node_modules/astro/bin/astro.mjs', 'build']);
    return {out: path.join(folder, 'dist'), page: 'chapter/'};
  },
  menu: {button: '.sl-menu-button', opened: '#starlight__sidebar', close: '.sl-menu-button'},
};

const vitepress: Site = {
  name: 'VitePress',
  packages: {vitepress: '1.6.4'},
  async build(folder) {
    await install(folder, this.packages);
    write(folder, {
      'docs/.vitepress/config.mjs': "export default {title: 'Guide', themeConfig: {sidebar: [{text: 'Chapter', link: '/chapter'}]}};\n",
      'docs/chapter.md': `# ${TITLE}\n\n${chapterText()}\n`,
    });
    await run(folder, 'npx', ['vitepress', 'build', 'docs']);
    return {out: path.join(folder, 'docs/.vitepress/dist'), page: 'chapter.html'};
  },
  menu: {button: '.VPNavBarHamburger', opened: '.VPNavScreen', close: '.VPNavBarHamburger'},
};

const ours: Site = {
  name: 'this guide',
  packages: {},
  async build(folder) {
    const root = path.join(__dirname, '../../..');
    await run(root, 'npx', ['docusaurus', 'build', '--out-dir', path.relative(root, path.join(root, '.cache/bench/site'))]);
    cpSync(path.join(root, '.cache/bench/site'), folder, {recursive: true});
    return {out: folder, page: 'chapters/intro-into-the-domain/'};
  },
  menu: {button: '.navbar__toggle', opened: '#site-menu', close: '#site-menu button[popovertarget]'},
  pages: {
    home: '', contents: 'chapters/', 'reading path': 'chapters/data-quality/', 'chapter 3': 'chapters/from-exploration-to-production/',
    catalog: 'catalog/', references: 'references/', glossary: 'glossary/', progress: 'progress/', review: 'review/',
  },
};

export const SITES: readonly Site[] = [ours, starlight, vitepress, docusaurus];
