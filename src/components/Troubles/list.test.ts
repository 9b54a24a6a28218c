import {expect, it} from 'vitest';
import {listAt, summary} from './list';

const order = ['one', 'two', 'three'];
const troubles = [
  {id: 'a', text: 'A.', mended_in: 'three'},
  {id: 'b', text: 'B.', mended_in: 'one'},
  {id: 'c', text: 'C.', mended_in: 'two'},
];
const standings = (chapter: string, at: 'start' | 'end') => listAt(troubles, order, chapter, at).map(({standing}) => standing);

it('strikes an item off at the end of its chapter, and keeps it so in later ones', () => {
  expect(standings('two', 'start')).toEqual(['open', 'struck', 'now']);
  expect(standings('two', 'end')).toEqual(['open', 'struck', 'struck']);
  expect(standings('three', 'start')).toEqual(['now', 'struck', 'struck']);
});

it('says in a sentence how the list stands', () => {
  const said = (chapter: string, at: 'start' | 'end') => summary(listAt(troubles, order, chapter, at));
  expect(said('one', 'start')).toBe('What is wrong at Palmwright: 3 things, none struck off yet; this chapter takes on item 2.');
  expect(said('two', 'end')).toBe('What is wrong at Palmwright: 3 things, 2 struck off, item 3 just now.');
});

it('strikes nothing off in a chapter that mends nothing', () => {
  const list = listAt(troubles.filter(({id}) => id !== 'b'), order, 'one', 'end');
  expect(summary(list)).toBe('What is wrong at Palmwright: 2 things, none struck off yet.');
});
