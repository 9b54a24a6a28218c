import {expect, test} from 'vitest';
import {nearest} from './nearest';

test.each([
  ['titel', ['title', 'tier'], 'title'],
  ['Safety-Stock', ['safety-stock', 'safety'], 'safety-stock'],
  ['safety-stock', ['king-safety-stock', 'stocks'], 'king-safety-stock'],
  ['weather', ['minutes', 'status'], undefined],
  ['a.svg', ['planners-dilemma.svg'], undefined],
  ['KPI', ['kpi', 'api'], 'kpi'],
  ['x', [], undefined],
])('nearest of %s in %j is %s', (word, known, wanted) => expect(nearest(word, known)).toBe(wanted));
