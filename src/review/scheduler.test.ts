import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isDue, type Memory} from './memory';
import {GRADES, intervals, review, type Grade} from './scheduler';

/** Answers one card each time on the day it comes up. */
function play(grades: Grade[], start = 20_000): Memory[] {
  let today = start;
  let memory: Memory | undefined;
  return grades.map((grade) => {
    memory = review(memory, grade, today);
    today = memory.due;
    return memory;
  });
}
const spans = (memories: Memory[]) => memories.map(({due, last}) => due - last);

// go-fsrs, TestLongTermScheduler: default weights, retention 0.9, no short-term steps.
const PUBLISHED: Grade[] = [...Array<Grade>(6).fill('good'), 'again', 'again', ...Array<Grade>(5).fill('good')];

describe('the scheduler agrees with published values', () => {
  it('in days, when each answer is right', () => expect(spans(play(['good', 'good', 'good', 'good']))).toEqual([3, 14, 57, 196]));
  it('in days, with two wrong answers between', () =>
    expect(spans(play(PUBLISHED))).toEqual([3, 14, 57, 196, 586, 1559, 10, 1, 3, 5, 9, 15, 25]));
  it('in stability', () =>
    expect(play(PUBLISHED).map(({stability}) => Number(stability.toFixed(4)))).toEqual(
      [2.3065, 13.8269, 56.9567, 196.2353, 586.4835, 1559.3567, 9.8832, 1.3527, 2.392, 4.8562, 8.7624, 15.186, 25.1362]));
  it('in difficulty', () =>
    expect(play(PUBLISHED).map(({difficulty}) => Number(difficulty.toFixed(4)))).toEqual(
      [2.1181, 2.1112, 2.1043, 2.0975, 2.0906, 2.0837, 7.3832, 9.1251, 9.1112, 9.0973, 9.0835, 9.0696, 9.0558]));
  it('and counts reviews and lapses', () => expect(play(PUBLISHED).at(-1)).toMatchObject({reps: 13, lapses: 2}));
});

describe('at every point', () => {
  const history = fc.array(fc.constantFrom(...GRADES), {minLength: 0, maxLength: 30});
  it('a better grade comes back later, and none before tomorrow', () =>
    fc.assert(fc.property(history, fc.nat(400), (grades, late) => {
      const memory = play(grades).at(-1);
      const days = intervals(memory, (memory?.due ?? 20_000) + late);
      expect(days.again).toBeGreaterThanOrEqual(1);
      expect(days.hard).toBeGreaterThan(days.again);
      expect(days.good).toBeGreaterThan(days.hard);
      expect(days.easy).toBeGreaterThan(days.good);
    })));
  it('a memory survives being stored as JSON', () =>
    fc.assert(fc.property(history, fc.constantFrom(...GRADES), (grades, grade) => {
      const memory = play(grades).at(-1);
      if (!memory) return;
      expect(review(JSON.parse(JSON.stringify(memory)), grade, memory.due)).toEqual(review(memory, grade, memory.due));
    })));
});

describe('a clock that was set back', () => {
  const ahead = play(['good', 'good']).at(-1)!;
  const now = ahead.last - 300;
  it('shows a card again whose review lies in the future, and one day of travel does not count', () => {
    expect(isDue(ahead, now)).toBe(true);
    expect(isDue(ahead, ahead.last - 1)).toBe(false);
  });
  it('takes the review as done today', () => {
    for (const grade of GRADES) {
      const next = review(ahead, grade, now);
      expect(next.last).toBe(now);
      expect(next.due).toBeGreaterThan(now);
      expect(Number.isFinite(next.stability)).toBe(true);
      expect(isDue(next, now)).toBe(false);
    }
  });
});
