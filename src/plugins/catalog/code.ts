import {createCssVariablesTheme, createHighlighter} from 'shiki';
import type {CodeLine} from '../../catalog/data';

const theme = createCssVariablesTheme({name: 'guide', variablePrefix: '--code-', fontStyle: true});

/** Something that colors SQL with the site's tokens. */
export async function sqlPainter(): Promise<(sql: string) => readonly CodeLine[]> {
  const highlighter = await createHighlighter({themes: [theme], langs: ['sql']});
  return (sql) =>
    highlighter.codeToTokensBase(sql, {lang: 'sql', theme}).map((line) =>
      line.map(({content, color}): CodeLine[number] => {
        const token = /^var\(--(code-token-[\w-]+)\)$/.exec(color ?? '')?.[1];
        return token ? [content, token] : [content];
      }),
    );
}
