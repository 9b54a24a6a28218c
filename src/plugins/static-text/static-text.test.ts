import {compile} from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import {expect, it} from 'vitest';
import {recmaStatic} from './recma-static';
import {rehypeStatic} from './rehype-static';

const compiled = async (text: string) => String(await compile(text, {remarkPlugins: [remarkGfm], rehypePlugins: [rehypeStatic], recmaPlugins: [recmaStatic]}));

/** The blocks that stand in the page only: element and number, in reading order. */
const blocks = async (text: string) => [...(await compiled(text)).matchAll(/_jsxs?\(Static, \{\s*as: "(\w+)",\s*n: (\d+),\s*children: WITH_STATIC_TEXT &&/g)].map(([, as, n]) => `${as} ${n}`);

it('takes what no script changes, with words that have notes and components that only show', async () => {
  expect(await blocks('## Why\n\nA <Term id="a">word</Term> and a claim <Cite id="b" />.\n\n- one\n- *two*\n\n<Diagram src="a.svg" caption="c" />\n\n<Think question="q">\n\nAn answer.\n\n</Think>\n')).toEqual(['h2 0', 'p 1', 'ul 2', 'figure 3', 'div 4']);
});

it('leaves what lives, whole or within, and goes into a table for its rows', async () => {
  const text = '<Check id="q" />\n\n<Think question="q"><Check id="r" /></Think>\n\n```sql\nSELECT 1\n```\n\n<Table caption="c">\n\n| a |\n|---|\n| b |\n\n</Table>\n\nLast.\n';
  expect(await blocks(text)).toEqual(['table 0', 'p 1']);
  expect((await compiled(text)).match(/WITH_STATIC_TEXT/g)).toHaveLength(2);
});

it('leaves a paragraph with an expression, and a page with nothing static as it is', async () => {
  expect(await compiled('A sum: {1 + 1}.\n')).not.toContain('Static');
});
