import rehypeShiki from '@shikijs/rehype';
import {createCssVariablesTheme} from 'shiki';

export const codeTheme = createCssVariablesTheme({name: 'guide', variablePrefix: '--code-', fontStyle: true});

/** Code is colored while the site is built; its colors are the site's tokens, so both themes work without a script. */
export const rehypeCode: [typeof rehypeShiki, Parameters<typeof rehypeShiki>[0]] = [
  rehypeShiki,
  {theme: codeTheme, langs: ['bash', 'json', 'python', 'sql', 'toml', 'ts', 'tsx', 'yaml', 'dockerfile', 'ini'], defaultLanguage: 'text', fallbackLanguage: 'text'},
];
