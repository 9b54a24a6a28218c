import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {run} from './model';
import {copiesIn, expectedCopies, faults, rowsAfter} from './outcome';
import {produce, replay, type Delivery} from './replay';

const delivery = fc.integer({min: 1, max: 8}).chain((messages) =>
  fc.record<Delivery>({
    messages: fc.constant(messages),
    ackLoss: fc.integer({min: 0, max: 60}).map((percent) => percent / 100),
    first: fc.constantFrom('process' as const, 'commit' as const),
    crashOn: fc.integer({min: 0, max: messages}),
    write: fc.constantFrom('insert' as const, 'upsert' as const),
  }),
);
const outcome = (drawn: Delivery, seed: number) => faults(rowsAfter(replay(drawn, seed), drawn));

describe('DeliverySemantics', () => {
  it('loses nothing when it processes first, and an upsert then leaves each message once', () => {
    fc.assert(fc.property(delivery, fc.integer(), (drawn, seed) => {
      expect(outcome({...drawn, first: 'process'}, seed).lost).toBe(0);
      expect(outcome({...drawn, first: 'process', write: 'upsert'}, seed)).toEqual({lost: 0, duplicates: 0});
    }));
  });

  it('loses at most the message on which it dies when it commits first, and duplicates only what is twice in the log', () => {
    fc.assert(fc.property(delivery, fc.integer(), (drawn, seed) => {
      const events = replay({...drawn, first: 'commit'}, seed);
      const rows = rowsAfter(events, {...drawn, write: 'insert'});
      copiesIn(events, drawn.messages).forEach((copies, i) => expect(rows[i]).toBe(copies - Number(i + 1 === drawn.crashOn)));
    }));
  });

  it('inserts one row for each copy in the log, and one more for the crash, when it processes first', () => {
    fc.assert(fc.property(delivery, fc.integer(), (drawn, seed) => {
      const events = replay({...drawn, first: 'process'}, seed);
      const rows = rowsAfter(events, {...drawn, write: 'insert'});
      copiesIn(events, drawn.messages).forEach((copies, i) => expect(rows[i]).toBe(copies + Number(i + 1 === drawn.crashOn)));
    }));
  });

  it('sends q / (1 − q) extra copies in the long run', () => {
    for (const q of [0.1, 0.3]) expect(produce(40_000, q, 1).length / 40_000 - 1).toBeCloseTo(expectedCopies(q), 1.9);
  });

  it('shows in its default state what the texts tell: C twice by a lost acknowledgement, B twice by the crash', () => {
    expect(run({first: 'process', crash: 'B', ackLoss: 10, write: 'insert'})).toMatchObject({rows: [1, 2, 2, 1], copies: [1, 1, 2, 1]});
  });
});
