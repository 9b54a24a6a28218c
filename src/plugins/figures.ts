import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {registry} from '../figures/registry';
import {figureData} from '../figures/testing/rows';

/** The figures of this build; drafts are shown by `npm start` only. */
export const shownFigures = () => registry.filter(({draft}) => !draft || process.env.NODE_ENV !== 'production');

/**
 * Runs each figure's data.sql over the published tables and hands its rows to the page as a JSON module, loaded with the figure.
 * The server gets all figures at once, to render their stills; the browser gets none of them with the page (see Still.server.tsx).
 */
export function figures(context: LoadContext): Plugin {
  const shell = path.join(context.siteDir, 'src/components/Figure');
  return {
    name: 'figures',
    getPathsToWatch: () => [path.join(context.siteDir, 'src/figures/*/data.sql')],
    async loadContent() {
      const rows: Record<string, unknown> = {};
      for (const {name, data} of shownFigures()) {
        if (data) rows[name] = await figureData(name, context.siteDir).catch((error: Error) => refuse(`src/figures/${name}/data.sql: ${error.message}`));
      }
      for (const one of Object.values(rows)) if (missing(one)) refuse(one.missing);
      return rows;
    },
    async contentLoaded({content, actions}) {
      const rows = content as Record<string, unknown>;
      for (const [name, data] of Object.entries(rows)) await actions.createData(`${name}.json`, JSON.stringify(data));
      await actions.createData('rows.js', rowsModule(Object.keys(rows)));
      await actions.createData('stills.js', stillsModule(Object.keys(rows)));
    },
    configureWebpack: (_config, isServer) => ({
      resolve: {alias: {'@figure-still': path.join(shell, isServer ? 'Still.server.tsx' : 'Still.browser.ts')}},
    }),
  };
}

const missing = (data: unknown): data is {missing: string} => typeof data === 'object' && data !== null && 'missing' in data;

/** A build stops; the dev server goes on, and the figure says what is missing. */
function refuse(sentence: string): {missing: string} {
  if (process.env.NODE_ENV === 'production') throw new Error(sentence);
  console.warn(sentence);
  return {missing: sentence};
}

const rowsModule = (names: string[]) => `export const rows = {${names.map((name) => `${name}: () => import('./${name}.json')`).join(', ')}};\n`;

function stillsModule(withRows: string[]): string {
  const names = shownFigures().map(({name}) => name);
  return [
    ...names.map((name) => `import ${name} from '@site/src/figures/${name}';`),
    ...withRows.map((name) => `import ${name}Rows from './${name}.json';`),
    `export const stills = {${names.map((name) => `${name}: {figure: ${name}, data: ${withRows.includes(name) ? `${name}Rows` : 'undefined'}}`).join(', ')}};`,
    '',
  ].join('\n');
}
