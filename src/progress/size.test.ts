import {expect, it} from 'vitest';
import {exportText} from './export';
import {emptyRecord, LOG, type CardReview, type Grade, type ProgressRecord} from './record';
import {KEY, ProgressStore} from './store';
import {Cupboard} from './testing/cupboard';

const DAY = 86_400_000;
const START = Date.UTC(2024, 10, 25);
const by = <T>(count: number, prefix: string, entry: (n: number) => T) => Object.fromEntries(Array.from({length: count}, (_, n) => [`${prefix}-${n}`, entry(n)]));

/** A reader of all 18 chapters after two years: 400 answers, 150 cards, 15 reviews on each of 730 days. */
function twoYears(): ProgressRecord {
  const log = (n: number): CardReview['log'] => Array.from({length: (730 * 15) / 150}, (_, day) => [START + (day * 10 + n / 150) * DAY, 3 as Grade]);
  const moment = (n: number) => START + n * 12_345_678;
  return {
    ...emptyRecord(),
    ticks: by(18 * 4, 'purpose-of-a-chapter', (n) => ({on: true, at: moment(n)})),
    read: by(18 * 14, 'work-that-was-read', (n) => ({on: true, at: moment(n)})),
    tasks: by(18 * 3, 'task-that-was-passed', (n) => ({on: true, at: moment(n)})),
    goals: by(30, 'FigureWithGoal', (n) => ({on: true, at: moment(n)})),
    texts: by(18 * 4, 'cell-that-was-edited', (n) => ({text: 'SELECT part_no, sum(quantity) AS sold FROM sales.orders GROUP BY part_no ORDER BY sold DESC;\n'.repeat(12), at: moment(n)})),
    answers: by(400, 'question-with-a-long-id', (n) => ({
      first: {right: n % 3 > 0, at: moment(n), given: 'a-misconception-with-a-name'}, last: {right: true, at: moment(n + 1), given: 'right'}, sure: 2 as const,
    })),
    cards: by(150, 'card-with-a-long-id', (n) => ({
      memory: {due: 20_000 + n, last: 19_900, stability: 123.456789012345, difficulty: 5.123456789012345, reps: 73, lapses: 2}, at: moment(n), log: log(n).slice(-LOG),
    })),
    place: {chapter: 'the-architects-plan', at: moment(5)},
    seed: 0.123456789,
  };
}

it('two years of all chapters load in under 20 ms and are a file of less than 1 MB', () => {
  const record = twoYears();
  const cupboard = new Cupboard();
  cupboard.setItem(KEY, JSON.stringify(record));
  const times = Array.from({length: 15}, () => {
    const store = new ProgressStore(() => cupboard);
    const from = performance.now();
    store.load({answers: {'question-with-a-long-id-7': 'renamed'}});
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const bytes = new TextEncoder().encode(exportText(record, new Date())).length;
  const reviews = Object.values(record.cards).reduce((sum, {log}) => sum + log.length, 0);
  console.log(`${Object.keys(record.answers).length} answers, ${reviews} reviews: load ${times[0]!.toFixed(1)} ms (best of 15; median ${times[7]!.toFixed(1)}), file ${Math.round(bytes / 1000)} kB`);
  expect(reviews).toBe(10_950);
  // The best, because other tests run beside this one.
  expect(times[0]).toBeLessThan(20);
  expect(bytes).toBeLessThan(1_000_000);
});
