import {expect, it} from 'vitest';
import {changed, good, read, withQuiz} from '../../content/fixtures/tree';
import {factsOf, told} from './compare';
import {gitTree} from './gitTree';

const first = 'docs/10-domain/first-steps/index.mdx';
const facts = (tree: typeof good) => factsOf(read(tree).book, tree);

it('tells which chapters, questions and references a change adds, and nothing when there is none', () => {
  expect(told(facts(good), facts(good))).toContain('Nothing that a chapter');
  const text = told(facts(good), facts(withQuiz));
  expect(text).toMatch(/\| First steps \| complete \| \d+( \(.\d+\))? \| \d+ \(\+\d+\) \| \d+ \(\+\d+\) \| 0 \|/);
});

it('tells of a chapter that is gone, one that is new, and never lets a title be read as HTML', () => {
  const removed = told(facts(good), facts(changed(first)));
  expect(removed).toContain('| First steps | removed | 0 (−');
  const renamed = changed(first, good.read(first).replace('title: First steps', "title: 'a <img src=x> | b'").replace('status: complete', 'status: path'));
  expect(told(facts(good), facts(renamed))).toContain('| a &#60;img src=x&#62; &#124; b | complete → path |');
});

it('reads a commit without checking it out', () => {
  const tree = gitTree(process.cwd(), 'HEAD');
  expect(tree.has('package.json') && !tree.has('docs')).toBe(true);
  expect(tree.read('package.json')).toContain('ml-pipelines-guide');
  expect(() => gitTree(process.cwd(), 'no-such-commit')).toThrow();
});
