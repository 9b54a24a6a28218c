import {describe, expect, it} from 'vitest';
import {readDoc} from './doc';
import {applyEdits, formatFinding} from './finding';
import {proseRules} from './prose';

const term = (id: string, name: string) => ({id, term: name, definition: 'A meaning.', chapter: 'mine'});
const rules = proseRules([term('lead-time', 'lead time'), term('step', 'step'), {...term('far', 'far away'), chapter: 'other'}]);
const file = 'docs/10-domain/mine/index.mdx';
const look = (text: string, name = file) => {
  const doc = readDoc(name, text);
  const found = rules.flatMap((rule) => rule(doc));
  return {said: found.map((one) => `${one.rule} ${one.line}`), lines: found.map(formatFinding), mended: applyEdits(text, found.flatMap(({edit}) => edit ?? []))};
};

describe('what each rule finds, and what lint:fix makes of it', () => {
  it.each([
    ['Text.\n\nIt is important to note that stock is low.\n', 'phrase 3', 'Text.\n\nStock is low.\n'],
    ['We count in\norder to know.\n', 'phrase 1', 'We count to know.\n'],
    ["In today's fast-moving world, stock is low.\n", 'phrase 1', undefined],
    ['Utilize it.\n', 'phrase 1', 'Use it.\n'],
    ['It takes 5ms and weighs 3kg.\n', 'unit 1,unit 1', 'It takes 5 ms and weighs 3 kg.\n'],
    ['A tenth is 10%.\n', 'unit 1', 'A tenth is 10 %.\n'],
    ['It costs €1,200 now.\n', 'unit 1', 'It costs 1,200 euros now.\n'],
    ['It is 235x faster.\n', 'unit 1', 'It is 235 times faster.\n'],
    ['Read on [here](https://example.org/).\n', 'link-text 1', undefined],
    ['Read [https://example.org/](https://example.org/).\n', 'link-text 1', undefined],
    ['Read [this article][a].\n\n[a]: https://example.org/\n', 'link-text 1', undefined],
    ['## What To Do First\n', 'heading-case 1', undefined],
    ['Its lead\ntime is long.\n', 'first-use 1', 'Its <Term id="lead-time">lead\ntime</Term> is long.\n'],
    ['Lead times are long. <Term id="lead-time">lead time</Term>\n', 'first-use 1', '<Term id="lead-time">Lead times</Term> are long. <Term id="lead-time">lead time</Term>\n'],
    ['The first step is short.\n', 'first-use 1', 'The first <Term id="step">step</Term> is short.\n'],
  ])('%j', (text, said, mended) => {
    const result = look(text);
    expect(result.said.join()).toBe(said);
    expect(result.mended).toBe(mended ?? text);
    if (mended) expect(look(mended).said).toEqual([]);
  });

  it('says what, why and how to mend it', () =>
    expect(look('Read on [here](https://example.org/).\n').lines).toEqual([
      `${file}:1: the link says "here"; the text of a link says where it leads, since some readers see the links without the sentence; make the words that name the target the link: [the rules of the bank](…)`,
    ]));
});

it.each([
  ['code, formulas and attributes', 'Call `5ms` or $5ms$, and ![In order to](x.svg). <Think question="In order to?">\n\nx\n\n</Think>\n'],
  ['names and unchanged capitals', '## Kubernetes and Helm\n\n## Do: find the part\n\n## Why DuckDB reads Parquet\n'],
  ['an everyday word before its term', 'One step at a time. <Term id="step">step</Term>\n'],
  ['what is said of a work', '<ReadingList>\n\n<Reading id="a">On lead time.</Reading>\n\n</ReadingList>\n'],
  ['terms of other chapters', 'It is far away.\n'],
  ['numbers in names and years', 'In the 1990s, version 3.2, M5, 2x2 and python3.12.\n'],
])('says nothing of %s', (_, text) => expect(look(text).said).toEqual([]));

it('reads the prose of data files, and not their ids or code', () => {
  const quiz = 'questions:\n  - id: in-order-to\n    prompt: In order to know, wait `5ms`.\n    code: |\n      x = "in order to"\n    options:\n      - text: Wait 5ms\n';
  const result = look(quiz, 'docs/10-domain/mine/quiz.yml');
  expect(result.said).toEqual(['phrase 3', 'unit 7']);
  expect(result.mended).toBe(quiz.replace('In order to know', 'To know').replace('Wait 5ms', 'Wait 5 ms'));
  expect(look('a: [', 'docs/10-domain/mine/quiz.yml').said).toEqual([]);
});
