import {expect, it} from 'vitest';
import {near} from './near';

it('lists as many chapters beside a page of a long part, wherever the page is', () => {
  const all = Array.from({length: 300}, (_, n) => n);
  expect(near(all, 150)).toEqual(all.slice(142, 159));
  expect(near(all, 0)).toEqual(all.slice(0, 9));
  expect(near(all, 299)).toEqual(all.slice(291));
  expect(near(all, -1)).toEqual([]); // a page of another part
});
