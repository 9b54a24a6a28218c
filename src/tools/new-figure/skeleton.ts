/** The files of a new figure: a model with one parameter, to be replaced. */
export const skeleton = (name: string): Record<string, string> => ({
  'model.ts': `export interface Params {
  /** How many, in pieces. */
  count: number;
}

export interface Result {
  /** The square of the count, in pieces. */
  square: number;
}

/** Say what it computes, with units, and give the source of a formula. */
export const run = ({count}: Params): Result => ({square: count * count});
`,
  'describe.ts': `import {count as counted} from '../format';
import type {Params, Result} from './model';

/** The state in one sentence. */
export const describe = ({square}: Result, {count}: Params): string => \`A square with a side of \${count} holds \${counted(square, 'piece')}.\`;
`,
  'table.ts': `import type {Table} from '../types';
import type {Params, Result} from './model';

/** The drawing in numbers. */
export const table = ({square}: Result, {count}: Params): Table => ({
  caption: 'Side and content',
  columns: [
    {key: 'what', label: 'What'},
    {key: 'pieces', label: 'Quantity', unit: 'pieces'},
  ],
  rows: [
    {key: 'side', cells: {what: 'Side', pieces: count}},
    {key: 'square', cells: {what: 'Content', pieces: square}},
  ],
});
`,
  'goals.ts': `import type {Goals} from '../types';
import type {Params, Result} from './model';

export const goals: Goals<Params, Result, undefined> = {
  prediction: {
    question: 'The side doubles from 3 to 6. What becomes of the content?',
    options: [
      {text: 'It doubles', reply: 'Each side doubles, and there are two of them: the content is four times as large.'},
      {text: 'It is four times as large', right: true, reply: 'Twice as wide and twice as high.'},
    ],
    see: {count: 6},
  },
  target: {
    text: 'Bring the content above 60 pieces.',
    check: ({square}) => square > 60,
    reconcile: 'A side of 8 is the first that does it.',
    rule: 'Content grows with the square of the side.',
    solution: {count: 8},
  },
};
`,
  'View.tsx': `import {mark, type ViewProps} from '../types';
import type {Params, Result} from './model';

export default function View({params: {count}, result: {square}, height}: ViewProps<Params, Result, undefined>) {
  const side = count * 10;
  return (
    <>
      <rect className="d-area-1" x={10} y={height - side - 10} width={side} height={side} {...mark('square', 'pieces', square)} />
      <text className="d-strong" x={side + 22} y={height - 14}>
        {square}
      </text>
    </>
  );
}
`,
  'index.tsx': `import type {Figure} from '../types';
import {describe} from './describe';
import {goals} from './goals';
import {run, type Params, type Result} from './model';
import {table} from './table';
import View from './View';

const figure: Figure<Params, Result> = {
  title: '${name.replace(/(?<!^)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)}',
  finding: ({square}) => \`What a reader who does not play should take away: a side of three holds \${square}.\`,
  controls: {count: {kind: 'quantity', label: 'Side', unit: 'pieces', min: 0, max: 20, step: 1, initial: 3}},
  run,
  describe,
  table,
  goals,
  why: 'Why it is so, in two to four sentences. The source is the entry’s cite in registry.ts.',
  View,
  size: {wide: 230, narrow: 230},
};
export default figure;
`,
  'golden.json': `[
  {"name": "three by three", "params": {"count": 3}, "expect": {"square": 9}, "tolerance": 0, "source": "counted"}
]
`,
  'model.test.ts': `import fc from 'fast-check';
import {expect, it} from 'vitest';
import {run} from './model';

it('a longer side never holds less', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
      expect(run({count: a + b}).square).toBeGreaterThanOrEqual(run({count: a}).square);
    }),
  );
});
`,
});
