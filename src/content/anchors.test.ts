import {expect, test} from 'vitest';
import {anchorsOf} from './anchors';
import {parseMdx} from './mdx';

test.each([
  ['## Lead time & stock', 'lead-time--stock'],
  ['## The `value` of $L$', 'the-value-of-l'],
  ['## Über uns: 2 × 3', 'über-uns-2--3'],
  ['## Why? {/* #reason */}', 'reason'],
  ['## Why? {/* #reason and more */}', 'reason'],
  ['## Why? {/* reason */}', 'why--reason-'],
  ['## [Linked](/x/) *words*', 'linked-words'],
  ['<Think question="?">\n\n### Inside\n\n</Think>', 'inside'],
  ['<span id="mark">x</span>', 'mark'],
])('%s → #%s', (text, id) => expect([...anchorsOf(parseMdx(text).tree!)]).toEqual([id]));

test('a heading that stands twice is numbered', () => {
  expect([...anchorsOf(parseMdx('## A\n\n## A\n\n## A {/* #b */}\n\n## A').tree!)]).toEqual(['a', 'a-1', 'b', 'a-2']);
});
