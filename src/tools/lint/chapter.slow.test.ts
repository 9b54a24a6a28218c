import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {planChapter} from '../new-chapter/plan';
import {writeNew} from '../writeNew';
import {smallBook} from '../testing/smallBook';
import {formatFinding} from './finding';
import {lint} from './index';

const root = smallBook('lint-chapter-test');
const folder = 'docs/30-models/feature-stores';
afterAll(() => rmSync(root, {recursive: true, force: true}));
const at = (file: string) => path.join(root, folder, file);
const run = async (fix = false) => (await lint(root, {fix, prose: true, only: [folder]})).map((one) => formatFinding(one).replace(`${folder}/`, ''));

/** A mistake: the file, what stands there, what an author makes of it, a part of the line that tells of it, and the edit by hand that the line asks for. */
const MISTAKES: [file: string, right: string, wrong: string, said: string, mended?: string][] = [
  ['index.mdx', 'What a reader gets from the chapter, in one sentence of 50 to 160 characters.', `What the chapter gives${', and more'.repeat(16)}.`, 'the description has 183 characters; at most 160; shorten it by 23', 'What the chapter gives, when it is worth the hour, and what it leaves to others.'],
  ['index.mdx', 'minutes: 60', 'minuets: 60', 'rename it to "minutes"', 'minutes: 60'],
  ['index.mdx', '## The shelf is empty on a Friday', '## The Shelf Stands Empty {/* #the-shelf-is-empty-on-a-friday */}', 'write small: Shelf, Stands, Empty', '## The shelf stands empty {/* #the-shelf-is-empty-on-a-friday */}'],
  ['index.mdx', 'Open on a scene', 'It is important to note that you open on a scene', '"It is important to note that" says nothing'],
  ['index.mdx', 'the line uses 30 parts a\nweek', 'the line waits 5ms a\nweek', 'write "5 ms"'],
  ['index.mdx', 'Say what the reader has probably thought.', 'Say what the reader has probabley thought.', '"probabley" is no word that the dictionary knows', 'Say what the reader has probably thought.'],
  ['index.mdx', '<Cite id="king-safety-stock" />.', '<Cite id="king-safety-stok" />.', 'write id="king-safety-stock"', '<Cite id="king-safety-stock" />.'],
  ['index.mdx', '<Check id="mine-steps" />', '<Check id="mine-step" />', 'write id="feature-steps"', '<Check id="mine-steps" />'],
  ['index.mdx', 'src="./images/idea.svg"', 'src="./images/ideas.svg"', 'write ./images/idea.svg', 'src="./images/idea.svg"'],
  ['index.mdx', '<TakeAway />', '<TakeAway />\n\nRead on [here](/chapters/first-step/).', 'the link says "here"', '<TakeAway />\n\nRead on in the [first steps](/chapters/first-steps/).'],
  ['index.mdx', 'then the\n', 'then the\n', 'no chapter has the id "first-step"'], // the same link is wrong twice
  ['index.mdx', 'Say what to expect before it is run:', 'Say what to expect before it is run: ![](./images/idea.svg)', 'has no alternative text', 'Say what to expect before it is run:'],
  ['index.mdx', '<Quiz />', '<Quizz />', 'write <Quiz>', '<Quiz />'],
  ['index.mdx', 'What the reader gets, what to look for, what to skim.', 'What the reader gets, what to look for, what to skim. ', 'trailing spaces'],
  ['quiz.yml', "see: '#what-it-costs'", "see: '#what-it-cost'", `write "see: '#what-it-costs'"`, "see: '#what-it-costs'"],
  ['quiz.yml', 'level: decide # recall', 'level: decided # recall', 'write "level: decide"', 'level: decide # recall'],
  ['labs/lab.yml', 'solution: empty.solution.sql', 'solution: empty.solutions.sql', 'write "empty.solution.sql"', 'solution: empty.solution.sql'],
];
const ids = (text: string) => text.replaceAll('mine-', 'feature-');
const change = (file: string, from: string, to: string) => {
  const text = readFileSync(at(file), 'utf8');
  if (!text.includes(ids(from))) throw new Error(`${file} has no ${from}`);
  writeFileSync(at(file), text.replace(ids(from), () => ids(to)));
};

it('each planted mistake gives a line that leads to its mend; after lint:fix and the mends all is green', async () => {
  writeNew(root, planChapter(root, {title: 'Feature stores', part: 'models', purpose: ['Decide whether a store pays.']}).files);
  expect(await run()).toEqual([]);
  for (const [file, right, wrong] of MISTAKES) if (right !== wrong && right !== 'then the\n') change(file, right, wrong);
  const lines = await run();
  for (const [file, , , said] of MISTAKES) expect(lines.filter((line) => line.startsWith(`${file}:`) && line.includes(said)), `${said}\n${lines.join('\n')}`).toHaveLength(1);
  expect(MISTAKES.length).toBeGreaterThanOrEqual(15);
  await run(true);
  for (const [file, , wrong, , mended] of MISTAKES) if (mended !== undefined) change(file, wrong, mended);
  expect(await run()).toEqual([]);
}, 120_000);

it('a page written for another site is explained line by line', async () => {
  const foreign = path.join(root, 'docs/30-models/from-elsewhere');
  mkdirSync(foreign);
  writeFileSync(path.join(foreign, 'index.mdx'), readFileSync('src/tools/lint/fixtures/from-elsewhere.md'));
  const lines = (await lint(root, {prose: true, only: ['docs/30-models/from-elsewhere']})).map(formatFinding);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/from-elsewhere.txt');
  expect(lines.every((line) => /^(warning: )?docs\/30-models\/from-elsewhere\/index\.mdx:\d+: .+; .+; .+$/.test(line)), lines.join('\n')).toBe(true);
  expect(lines.join('\n')).not.toMatch(/\bat .+:\d+:\d+|undefined|\[object/);
}, 120_000);

it('a plain .md file in a chapter’s folder is told where it belongs', async () => {
  mkdirSync(path.join(root, 'docs/20-data/notes'));
  writeFileSync(path.join(root, 'docs/20-data/notes/post.md'), '# Notes\n\nText.\n');
  const lines = (await lint(root, {prose: true, only: ['docs/20-data/notes']})).map(formatFinding);
  expect(lines.join('\n')).toContain('git mv docs/20-data/notes/post.md docs/20-data/notes/index.mdx');
}, 120_000);
