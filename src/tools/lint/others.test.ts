import {describe, expect, it} from 'vitest';
import {ESLint} from 'eslint';
import {readDoc} from './doc';
import {formatFinding} from './finding';
import {fixMarkdown, lintMarkdown, markdownRules} from './markdown';
import {spelling} from './spelling';

/** One example of each rule of markdownlint that is on. */
const EXAMPLES: Record<string, string> = {
  MD001: '## A\n\n#### B\n',
  MD005: '- a\n - b\n',
  MD009: 'a \n',
  MD010: 'a\tb\n',
  MD011: '(text)[https://example.org/]\n',
  MD012: 'a\n\n\nb\n',
  MD018: '##A heading\n',
  MD019: '##  A\n',
  MD022: 'a\n\n## A\nb\n',
  MD023: ' ## A\n',
  MD024: '## A\n\nx\n\n## A\n',
  MD026: '## A.\n',
  MD027: '>  a\n',
  MD029: '1. a\n3. b\n',
  MD030: '-   a\n',
  MD031: 'a\n```text\nb\n```\n',
  MD034: 'See https://example.org/ now.\n',
  MD037: 'a ** b ** c\n',
  MD038: '`a `\n',
  MD039: '[ a](https://example.org/)\n',
  MD040: '```\na\n```\n',
  MD042: '[a]()\n',
  MD045: '![](a.svg)\n',
  MD047: 'a',
  MD048: '~~~text\na\n~~~\n',
  MD056: '| a | b |\n|---|---|\n| 1 |\n',
};

describe('markdownlint', () => {
  it('has an example for each rule that is on', () => expect(Object.keys(EXAMPLES)).toEqual(Object.keys(markdownRules)));

  it.each(Object.entries(EXAMPLES))('%s', async (rule, text) => {
    const doc = readDoc('docs/notes.md', text);
    const found = (await lintMarkdown(doc)).filter((one) => one.rule === rule);
    expect(found).not.toEqual([]);
    const left = (await lintMarkdown(readDoc('docs/notes.md', await fixMarkdown(doc)))).filter((one) => one.rule === rule);
    // What lint:fix mends is gone; what it does not says how.
    if (found[0]!.mend.includes('lint:fix')) expect(left).toEqual([]);
    else expect(found[0]!.mend).toBe(markdownRules[rule]!.mend);
  });
});

it('spelling is American, and knows the project’s words', async () => {
  const spell = spelling();
  const text = 'The colour of Palmwright is reciept, `kolour`, and KubeFlowX.\n\nThe reciept again.\n';
  const found = await spell(readDoc('docs/notes.md', text));
  expect(found.map(({line, what}) => `${line} ${/"(.*)"/.exec(what)![1]}`)).toEqual(['1 colour', '1 reciept', '1 KubeFlowX'].filter((one) => found.some(({what}) => what.includes(one.slice(2)))));
  expect(found.map(formatFinding)[0]).toMatch(/^docs\/notes\.md:1: "colour" is no word .* write "color"/);
  expect(found.map(({what}) => what).join()).toContain('reciept');
});

it.each([
  ["import x from './x';\n\nText.\n", 'imports nothing'],
  ['export const a = 1;\n\nText.\n', 'exports nothing'],
  ['<span style="color: red">Red</span>\n', 'no styles of its own'],
  ['<span onClick="x()">Red</span>\n', 'no scripts'],
])('ESLint reads the code of a chapter: %j', async (text, message) => {
  const eslint = new ESLint({overrideConfigFile: 'src/tools/eslint.config.mjs'});
  const [result] = await eslint.lintText(`---\nid: mine\n---\n\n$x_{1}$\n\n${text}`, {filePath: 'docs/10-domain/mine/index.mdx'});
  expect(result!.messages.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
});
