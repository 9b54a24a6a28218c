import {readFileSync} from 'node:fs';

/** For tests: a chapter's text with line breaks folded, to find the sentences that state a computed number. */
export const prose = (folder: string): string =>
  readFileSync(new URL(`../../docs/${folder}/index.mdx`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
