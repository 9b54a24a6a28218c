import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {builtPages, type Step} from '../after-build';
import {HOSTS} from './hosts';
import {withPolicy} from './page';
import {rulesFor} from './rules';

/** After all that changes pages: each gets its Content Security Policy, and the usual hosts get the headers that a page cannot say by itself. */
export const securePages: Step = (_context, {outDir, baseUrl}) => {
  for (const page of builtPages(outDir)) writeFileSync(page, withPolicy(readFileSync(page, 'utf8')));
  const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll(path.sep, '/'));
  for (const [file, write] of Object.entries(HOSTS)) writeFileSync(path.join(outDir, file), write(rulesFor(baseUrl, files)));
};
