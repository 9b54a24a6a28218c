import {expect, test} from 'vitest';
import {withoutDrafts} from './drafts';
import {overlaid, read, withLab} from './fixtures/tree';

test('readers get the book without drafts, numbered without gaps, and no work is cited in one', () => {
  const {book} = read(overlaid('bad-draft-published'));
  expect(book.chapters.map(({id, number}) => [id, number])).toEqual([['first-steps', 1], ['second-look', 2]]);
  const shown = withoutDrafts(book);
  expect(shown.chapters.map(({id, number}) => [id, number])).toEqual([['second-look', 1]]);
  expect(shown.references.map(({id, citedIn}) => [id, citedIn])).toEqual([['ada-notes', ['second-look']], ['grace-talk', ['second-look']]]);
});

test('cells and tasks of a draft are gone with it', () => {
  const {book} = read(withLab);
  const draft = {...book, chapters: book.chapters.map((chapter) => ({...chapter, status: 'draft' as const}))};
  expect(book.cells.length * book.tasks.length).toBeGreaterThan(0);
  expect(withoutDrafts(draft)).toMatchObject({chapters: [], cells: [], tasks: []});
});
