import rehypeKatex from 'rehype-katex';
import {compile, run} from '@mdx-js/mdx';
import * as runtime from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import {createElement, type ComponentType} from 'react';
import remarkMath from 'remark-math';
import {expect, it} from 'vitest';
import {rehypeFinished} from './rehype-finished';

const TEXT = 'Words, *some* of them `code`, and $\\sqrt{L}\\,\\sigma_D$.\n\nA [link](/x/) and $z$.\n\n<Tag>\n\n**Within** a tag.\n\n</Tag>\n\n- item $a_1$\n\n$$\nQ = 2 & < 3\n$$\n';

async function html(finished: boolean): Promise<{html: string; code: string}> {
  const code = String(await compile(TEXT.replace('& ', ''), {outputFormat: 'function-body', remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex, ...(finished ? [rehypeFinished] : [])]}));
  const {default: Content} = await run(code, {...runtime, baseUrl: 'file:///'} as never) as {default: ComponentType<{components: object}>};
  return {code, html: renderToStaticMarkup(createElement(Content, {components: {Tag: 'section'}}))};
}

const plain = (markup: string) => markup.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replace(/\s*style="([^"]*)"/g, (_all, style: string) => ` style="${style.replace(/;$/, '').replace(/\s*([:;])\s*/g, '$1')}"`).replaceAll('/>', '>').replace(/ (?=>)/g, '');

it('changes nothing that a reader sees', async () => {
  expect(plain((await html(true)).html)).toBe(plain((await html(false)).html));
});

it('keeps links, tags and lists as elements, and makes one text of the rest', async () => {
  const {code} = await html(true);
  expect(code).toContain('_components.a');
  expect(code).toContain('_components.li');
  expect(code).toMatch(/_components\.p, \{\s*dangerouslySetInnerHTML/);
  expect(code).not.toContain('"mord"');
});
