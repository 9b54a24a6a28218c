import fc from 'fast-check';
import {LOG, type Answer, type CardReview, type Mark, type ProgressRecord, type Text} from '../record';

const id = fc.constantFrom('a', 'b', 'c');
const at = fc.integer({min: 0, max: 6});
const tried = fc.record({right: fc.boolean(), at, given: fc.constantFrom('x', 'y')}, {requiredKeys: ['right', 'at']});
const mark: fc.Arbitrary<Mark> = fc.record({on: fc.boolean(), at});
const text: fc.Arbitrary<Text> = fc.record({text: fc.constantFrom('', 'p', 'q', 'long'), at});
const answer: fc.Arbitrary<Answer> = fc.record({first: tried, last: tried, sure: fc.constantFrom(1, 2, 3)}, {requiredKeys: ['first', 'last']});
const memory = fc.record({due: at, last: at, stability: at, difficulty: at, reps: at, lapses: at});
const card: fc.Arbitrary<CardReview> = fc
  .record({memory, buried: at, at, log: fc.uniqueArray(fc.tuple(at, fc.constantFrom(0, 1, 2, 3, 4)), {selector: ([moment]) => moment, maxLength: LOG})}, {requiredKeys: ['at', 'log']})
  .map((one) => ({...one, log: one.log.sort(([x], [y]) => x - y)}));
const by = <T>(entry: fc.Arbitrary<T>) => fc.dictionary(id, entry, {maxKeys: 3, noNullPrototype: true});

/** Records whose few ids and moments meet often, so that every tie is tried. */
export const anyRecord: fc.Arbitrary<ProgressRecord> = fc.record(
  {
    version: fc.constant(3), ticks: by(mark), read: by(mark), tasks: by(mark), goals: by(mark), skipped: by(mark),
    texts: by(text), answers: by(answer), cards: by(card),
    place: fc.record({chapter: id, at}), seed: fc.double({min: 0, max: 1, noNaN: true}), cleared: at,
  },
  {requiredKeys: ['version', 'ticks', 'read', 'tasks', 'goals', 'skipped', 'texts', 'answers', 'cards']},
);
