import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {forecast, nextDay} from './forecast';
import {DAILY, reviewedToday, todaysCards, wording, type QueueCard, type QueueState} from './queue';
import {GRADES, review} from './scheduler';

const TODAY = 20_000;
const cards: QueueCard[] = ['one', 'two', 'three'].flatMap((chapter) => Array.from({length: 8}, (_, i) => ({id: `${chapter}-${i}`, chapter})));
const none: QueueState = {memories: {}, buried: {}, finished: {}};
const ids = (list: QueueCard[]) => list.map(({id}) => id);

describe('today’s cards', () => {
  it('are none before a chapter is finished', () => expect(todaysCards(cards, none, TODAY)).toEqual([]));
  it('are a chapter’s, from the day after it was finished', () => {
    const state = {...none, finished: {one: TODAY}};
    expect(todaysCards(cards, state, TODAY)).toEqual([]);
    expect(todaysCards(cards, state, TODAY + 1)).toHaveLength(8);
  });
  it('are at most fifteen, with those already reviewed today', () => {
    const state = {...none, finished: {one: 0, two: 0, three: 0}};
    expect(todaysCards(cards, state, TODAY)).toHaveLength(15);
    const memories = Object.fromEntries(cards.slice(0, 4).map(({id}) => [id, review(undefined, 'good', TODAY)]));
    expect(ids(todaysCards(cards, {...state, memories}, TODAY))).toEqual(ids(cards.slice(4, 15)));
    expect(reviewedToday(cards, {...state, memories}, TODAY)).toBe(4);
  });
  it('begin with those that waited longest, new ones last', () => {
    const memories = {'one-3': review(undefined, 'good', TODAY - 9), 'two-1': review(undefined, 'good', TODAY - 20)};
    expect(ids(todaysCards(cards, {...none, memories, finished: {three: 0}}, TODAY)).slice(0, 3)).toEqual(['two-1', 'one-3', 'three-0']);
  });
  it('leave out what was put off, for that day only', () => {
    const state = {...none, finished: {one: 0}, buried: {'one-0': TODAY}};
    expect(ids(todaysCards(cards, state, TODAY))).not.toContain('one-0');
    expect(ids(todaysCards(cards, state, TODAY + 1))).toContain('one-0');
    expect(ids(todaysCards(cards, state, TODAY - 50))).toContain('one-0');
  });
  it('of a chapter that was finished "in the future" come at once: the clock was set back', () =>
    expect(todaysCards(cards, {...none, finished: {one: TODAY + 90}}, TODAY)).toHaveLength(8));
  it('keep a card whose chapter is no longer finished once it was reviewed', () =>
    expect(ids(todaysCards(cards, {...none, memories: {'two-0': review(undefined, 'again', TODAY - 3)}}, TODAY))).toEqual(['two-0']));
});

it('the wordings take turns', () => {
  let memory = review(undefined, 'good', TODAY);
  expect([wording(undefined, 2), wording(memory, 2)]).toEqual([0, 1]);
  memory = review(memory, 'again', memory.due);
  expect(wording(memory, 2)).toBe(0);
  expect(wording(memory, 1)).toBe(0);
});

it('whatever is answered on whatever day, no more than fifteen a day are asked and none twice', () =>
  fc.assert(fc.property(fc.array(fc.record({skip: fc.integer({min: -40, max: 40}), grade: fc.constantFrom(...GRADES)}), {maxLength: 60}), (days) => {
    const memories: Record<string, ReturnType<typeof review>> = {};
    let today = TODAY;
    for (const {skip, grade} of days) {
      today += skip;
      const asked = new Set<string>();
      for (;;) {
        const next = todaysCards(cards, {...none, memories, finished: {one: 0, two: 0, three: 0}}, today)[0];
        if (!next) break;
        expect(asked.has(next.id)).toBe(false);
        asked.add(next.id);
        memories[next.id] = review(memories[next.id], grade, today);
      }
      expect(asked.size).toBeLessThanOrEqual(DAILY);
    }
  }), {numRuns: 50}));

describe('the forecast', () => {
  it('is all zeros without cards', () => expect(forecast(cards, none, TODAY, 4).map(({cards: n}) => n)).toEqual([0, 0, 0, 0]));
  it('plays the coming weeks through: 8 new cards, again after 3, 14 and 57 days', () => {
    const weeks = forecast(cards, {...none, finished: {one: TODAY - 1}}, TODAY, 12);
    expect(weeks.map(({cards: n}) => n)).toEqual([16, 0, 8, 0, 0, 0, 0, 0, 0, 0, 8, 0]);
    expect(weeks[1]!.from).toBe(TODAY + 7);
  });
  it('spreads 24 new cards over two days', () =>
    expect(forecast(cards, {...none, finished: {one: 0, two: 0, three: 0}}, TODAY, 1)[0]!.cards).toBe(15 + 9 + 15 + 9));
  it('is quick: 150 cards over 8 weeks take some 30 ms; a busy machine gets ten times that', () => {
    const many = Array.from({length: 150}, (_, i) => ({id: `c${i}`, chapter: 'one'}));
    const times = Array.from({length: 3}, () => {
      const begin = performance.now();
      forecast(many, {...none, finished: {one: 0}}, TODAY, 8);
      return performance.now() - begin;
    });
    expect(Math.min(...times)).toBeLessThan(300);
  });
});

describe('the next day with cards', () => {
  it('is unknown when no chapter is finished', () => expect(nextDay(cards, none, TODAY)).toBeUndefined());
  it('is tomorrow for a chapter that was finished today', () => expect(nextDay(cards, {...none, finished: {one: TODAY}}, TODAY)).toBe(TODAY + 1));
  it('is the first day on which a card is due', () => {
    const memories = Object.fromEntries(cards.map(({id}) => [id, review(undefined, 'good', TODAY)]));
    expect(nextDay(cards, {...none, memories, finished: {one: 0}}, TODAY)).toBe(TODAY + 3);
  });
});
