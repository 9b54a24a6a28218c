import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** What Docusaurus knows of the site once it is written. */
export type Built = Parameters<NonNullable<Plugin['postBuild']>>[0];

/** Something done to the written site: it reads and changes the files in `built.outDir`. */
export type Step = (context: LoadContext, built: Built) => void | Promise<void>;

/**
 * Runs steps over the built site, one after the other in the order given. Docusaurus runs the `postBuild` of all plugins at once, while
 * what is done to the pages builds on what was done before: a policy can only list scripts that no later step adds.
 */
export const afterBuild = (...steps: Step[]) => (context: LoadContext): Plugin => ({
  name: 'after-build',
  async postBuild(built) {
    for (const step of steps) await step(context, built);
  },
});

/** The HTML files of a built site, as paths. */
export const builtPages = (outDir: string): string[] =>
  readdirSync(outDir, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html')).map((file) => path.join(outDir, file));
