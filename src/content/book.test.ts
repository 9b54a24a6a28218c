import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {changed, good, overlaid, read, withLab, withQuiz} from './fixtures/tree';
import {checkFrontMatter, readBook, readFrontMatter} from './index';

const first = 'docs/10-domain/first-steps/index.mdx';

describe('the good book', () => {
  const {book, faults} = readBook(path.join(import.meta.dirname, 'fixtures/good/docs'));

  test('has no fault', () => expect(faults).toEqual([]));

  test('has its parts', () =>
    expect(book.parts.map((part) => `${part.number} ${part.title}`)).toEqual([
      'I The domain',
      'II Data',
      'III Models',
      'IV The platform',
      'V The organization',
    ]));

  test('has its chapters in order, with what they use', () => {
    expect(book.chapters.map((chapter) => [chapter.number, chapter.id, chapter.noVideo])).toEqual([
      [1, 'first-steps', 'No talk is shorter than this chapter.'],
      [2, 'second-look', undefined],
    ]);
    expect(book.chapters[1]).toMatchObject({
      part: 'data',
      status: 'path',
      minutes: 20,
      prerequisites: ['first-steps'],
      was: ['another-look'],
      purpose: [{id: 'second-compute', was: ['second-calculate']}, {id: 'second-choose'}],
      uses: {cites: ['grace-talk', 'ada-notes'], readings: ['ada-notes'], videos: ['grace-talk'], terms: ['lead-time']},
    });
  });

  test('knows where references are cited', () =>
    expect(book.references.map(({id, citedIn}) => [id, citedIn])).toEqual([
      ['ada-notes', ['first-steps', 'second-look']],
      ['grace-talk', ['second-look']],
    ]));

  test('has its terms', () =>
    expect(book.terms.map(({id, chapter}) => [id, chapter])).toEqual([['lead-time', 'second-look']]));
});

describe('the book with a lab', () => {
  const {book, faults} = read(withLab);

  test('has no fault', () => expect(faults).toEqual([]));

  test('has its cells and tasks, with the text of their files', () => {
    expect(book.cells).toMatchObject([
      {id: 'second-cell-orders', language: 'sql', chapter: 'second-look', code: 'SELECT 1 AS month, 2 AS orders'},
      {id: 'second-cell-sum', language: 'python', code: 'print(1 + 2)'},
    ]);
    expect(book.tasks).toMatchObject([
      {id: 'second-task-count', language: 'sql', check: {ordered: true, tolerance: 0.5}},
      {id: 'second-task-sum', language: 'python', solution: 'def add(a, b): return a + b'},
    ]);
  });

  test('leaves out what is malformed and keeps the rest', () =>
    expect(read(overlaid('bad-lab-field-missing')).book.cells.map(({id}) => id)).toEqual(['second-cell-orders']));
});

describe('a malformed file is left out and nothing else', () => {
  const chapters = (name: string) => read(overlaid(name)).book.chapters.map(({id, number}) => `${number} ${id}`);

  test('a chapter without a needed field; the others keep their numbers', () =>
    expect(chapters('bad-field-missing')).toEqual(['2 second-look']));
  test('a chapter whose front matter is broken', () => expect(chapters('bad-yaml-quote')).toEqual(['2 second-look']));
  test('a misspelt field is read as it was meant', () =>
    expect(read(overlaid('bad-field-misspelt')).book.chapters[0]?.title).toBe('First steps'));
  test('its line is the line of the misspelt field', () => {
    const text = good
      .read(first)
      .replace('minutes: 10', 'minuts: ten')
      .replace('purpose:', 'purposes:')
      .replace('Sketch', 'Know');
    expect(read(changed(first, text)).faults.map((one) => `${one.line} ${one.rule}`)).toEqual([
      '8 field-unknown',
      '8 field-value',
      '10 field-unknown',
    ]);
  });
  test('a chapter whose text is broken stays, with what it uses even in the broken tag', () => {
    const {book, faults} = read(changed(first, good.read(first).replace('</Reading>', '</Reding>')));
    expect(book.chapters[0]?.uses).toMatchObject({cites: ['ada-notes'], readings: ['ada-notes']});
    expect(faults.map((one) => one.rule)).toEqual(['mdx']);
  });
  test('broken front matter does not move the chapter in the order of the book', () => {
    const tree = changed(first, good.read(first).replace('title: First', 'title: First: '));
    expect(read(tree).faults.map((one) => `${one.file} ${one.rule}`)).toEqual([`${first} yaml`]);
    const both = overlaid('bad-yaml-with-prerequisite');
    expect(read(both).faults.map((one) => one.rule)).toEqual(['yaml']);
  });
  test('a reference with a wrong kind', () =>
    expect(read(overlaid('bad-field-value-reference')).book.references.map(({id}) => id)).toEqual(['grace-talk']));
  test('an id that stands twice keeps its first holder', () =>
    expect(chapters('bad-duplicate-chapter')).toEqual(['1 first-steps', '2 second-look']));
});

describe('front matter by itself', () => {
  test('gives the fields that are right', () => {
    const {value, safe, faults} = checkFrontMatter({id: 'x', title: 3, sidebar_position: 2, status: 'done'}, 'x.mdx');
    expect(value).toBeUndefined();
    expect(safe).toEqual({id: 'x', sidebar_position: 2});
    expect(faults.map((one) => one.rule)).toContain('field-value');
  });

  test.each([null, undefined, 3, 'text', [], new Date(0)])('is not fooled by %s', (data) => {
    expect(checkFrontMatter(data, 'x.mdx').faults).not.toEqual([]);
  });

  test('is read from the text of a file', () => {
    expect(readFrontMatter(good.read(first), first).value?.title).toBe('First steps');
    expect(readFrontMatter('---\ntitle: [\n---\n', first).faults[0]?.rule).toBe('yaml');
  });
});

test('a missing glossary is one fault', () => {
  expect(read(changed('docs/_data/glossary.yml')).faults.map((one) => `${one.file} ${one.what}`)).toEqual([
    'docs/_data/glossary.yml the file is missing',
  ]);
});

describe('the book with questions', () => {
  const {book, faults} = read(withQuiz);

  test('has no fault', () => expect(faults).toEqual([]));

  test('has the questions and cards of each chapter, and ids of older ones', () => {
    const [first, second] = book.chapters.map(({quiz}) => quiz!);
    expect(first!.questions.map(({id, type, place}) => `${id} ${type} ${place}`)).toEqual([
      'first-kit choice before', 'first-sum number check', 'first-steps-in-order order check', 'first-trace trace quiz', 'first-text text quiz',
    ]);
    expect(second!.older).toEqual(['first-kit', 'first-sum']);
    expect([...first!.cards, ...second!.cards].map(({id, front}) => [id, front.length])).toEqual([['first-card-kit', 2], ['second-card', 2]]);
  });

  test('leaves out a malformed question and nothing else', () => {
    const quiz = read(overlaid('bad-quiz-field-missing')).book.chapters[0]!.quiz!;
    expect(quiz.questions.map(({id}) => id)).toEqual(['first-kit', 'first-steps-in-order', 'first-trace', 'first-text']);
  });
});

test('a work whose address has died says since when, and when it was last seen', () => {
  const at = 'docs/_data/link-status.yml';
  const url = read(good).book.references[0]!.url;
  const {book, faults} = read({
    list: (folder) => (folder === 'docs' ? [...good.list(folder), at].sort() : good.list(folder)),
    read: (file) => (file === at ? `- {url: '${url}', status: 404, checked: 2026-11-26, alive: 2026-10-01, dead_since: 2026-11-19}\n- {url: 'https://other.example/', status: 200, checked: 2026-11-26}\n` : good.read(file)),
    has: (file) => file === at || good.has(file),
  });
  expect(faults).toEqual([]);
  expect(book.references[0]).toMatchObject({deadSince: '2026-11-19', alive: '2026-10-01'});
  expect(book.references[1]).not.toHaveProperty('deadSince');
});
