import {describe, expect, test} from 'vitest';
import {rules} from './fault';
import {alone, changed, good, read, withQuiz} from './fixtures/tree';
import {parseMdx} from './mdx';
import {readTree} from './read';
import type {Tree} from './tree';

const first = 'docs/10-domain/first-steps/index.mdx';
const second = 'docs/20-data/second-look/index.mdx';
const files = [first, second, 'docs/_data/bibliography.yml', 'docs/_data/glossary.yml'];
const rulesOf = (tree: Tree) => read(tree).faults.map((one) => one.rule);

/** Reads the good book with one file replaced; nothing may throw, and no check may stumble. */
function survives(file: string, text: string): void {
  const {faults} = read(file.endsWith('.mdx') ? alone(file, text) : changed(file, text));
  expect(faults.filter((one) => one.rule === 'check-failed')).toEqual([]);
  for (const one of faults) {
    const lines = one.file === file ? text.split('\n').length : Infinity;
    expect(one.line, `line of ${one.what}`).toBeGreaterThanOrEqual(1);
    expect(one.line, `line of ${one.what}`).toBeLessThanOrEqual(lines);
    expect([one.what, one.right, one.mend].every(Boolean) && rules.includes(one.rule)).toBe(true);
  }
}

describe('a file cut off anywhere is read', () => {
  test.each(files)('%s', {timeout: 120_000}, (file) => {
    const bytes = Buffer.from(good.read(file));
    // Every byte of the small chapter, some of the others.
    const step = file === first ? 1 : file === second ? 11 : 23;
    for (let length = 0; length < bytes.length; length += step) survives(file, bytes.subarray(0, length).toString());
  });
});

describe('a file with any one sign put in is read', () => {
  test.each(['{', '}', '<', '>', '"', '$', '`', '\t', '</', '---\n', ': ', '\u0000', '\u2028'])(
    '%j',
    {timeout: 120_000},
    (sign) => {
      const text = good.read(second);
      for (let at = 0; at < text.length; at += 89) survives(second, text.slice(0, at) + sign + text.slice(at));
    },
  );
});

test('a quiz.yml cut off anywhere is read, with its chapter', {timeout: 120_000}, () => {
  const file = 'docs/10-domain/first-steps/quiz.yml';
  const text = withQuiz.read(file);
  for (let length = 0; length < text.length; length += 41) {
    const cut = text.slice(0, length);
    const {book, faults} = read({...withQuiz, read: (name) => (name === file ? cut : withQuiz.read(name))});
    expect(book.chapters).toHaveLength(2);
    expect(faults.filter((one) => one.rule === 'check-failed')).toEqual([]);
    for (const one of faults) expect(one.file !== file || one.line <= cut.split('\n').length).toBe(true);
  }
});

describe('odd files', () => {
  test('a byte-order mark and foreign line ends are no fault', () => {
    for (const file of files)
      expect(rulesOf(changed(file, `\uFEFF${good.read(file).replace(/\n/g, '\r\n')}`)), file).toEqual([]);
  });

  test('line numbers do not depend on line ends', () => {
    const text = good
      .read(first)
      .replace('minutes: 10', 'minutes: ten')
      .replace('Cite id="ada-notes"', 'Cite id="nobody"');
    const lines = (given: string) => read(changed(first, given)).faults.map((one) => `${one.line} ${one.rule}`);
    expect(lines(text)).toEqual(['8 field-value', '20 unknown-reference']);
    expect(lines(`\uFEFF${text.replace(/\n/g, '\r\n')}`)).toEqual(lines(text));
  });

  test.each([
    '',
    '\n',
    '---',
    '---\n---\n',
    '\u0000\u0001',
    '---\n- a\n---\n',
    '---\n&a [*a]\n---\n',
    `${'> '.repeat(200)}x`,
  ])('%j', (text) => {
    for (const file of files) survives(file, text);
  });

  test('a file that cannot be read', () => {
    const tree: Tree = {
      ...good,
      read(file) {
        if (file === first || file.endsWith('glossary.yml')) throw Object.assign(new Error('no'), {code: 'EACCES'});
        return good.read(file);
      },
    };
    const {book, faults} = read(tree);
    expect(faults.filter((one) => one.rule === 'unreadable').map((one) => `${one.file}: ${one.what}`)).toEqual([
      `${first}: the file cannot be read (EACCES)`,
      'docs/_data/glossary.yml: the file cannot be read (EACCES)',
    ]);
    expect(book.chapters.map(({id}) => id)).toEqual(['second-look']);
  });

  test('a folder without chapters', () => {
    expect(readTree(good, 'nowhere').book.chapters).toEqual([]);
  });
});

test('a check that stumbles is a fault, and the others go on', () => {
  const tree: Tree = {
    ...changed(first, good.read(first).replace('id="ada-notes" /', 'id="nobody" /')),
    has(file) {
      if (file.includes('/images/')) throw new Error('disk on fire');
      return good.has(file);
    },
  };
  const found = read(tree).faults;
  expect(found.map((one) => one.rule)).toEqual(expect.arrayContaining(['check-failed', 'unknown-reference']));
  expect(found.find((one) => one.rule === 'check-failed')?.what).toContain('disk on fire');
});

test('faults behind a fault of the same page are found in one pass', () => {
  const {problems, tree} = parseMdx(
    'It takes <5 minutes.\n\nThe {a b} set.\n\n<!-- x -->\n\n<Think question="?">\n\n## Here\n',
  );
  expect(problems.map((problem) => problem.line)).toEqual([1, 3, 5, 7]);
  expect(tree?.children.some((node) => node.type === 'heading')).toBe(true);
});
