import {expect, it} from 'vitest';
import {lettersOf} from './letters';

const term = (id: string, text: string) => ({id, term: text, definition: 'It is.', chapter: 'intro'});

it('puts terms under their first letter, A to Z, accents, case and signs aside', () => {
  const terms = [term('z', 'zone'), term('k', 'k-anonymity'), term('e', '“Éclat”'), term('kafka', 'Kafka'), term('p', '95th percentile')];
  expect(lettersOf(terms).map(({letter, terms: some}) => [letter, some.map(({id}) => id)])).toEqual([
    ['#', ['p']], ['E', ['e']], ['K', ['kafka', 'k']], ['Z', ['z']],
  ]);
});
