import {beforeEach, describe, expect, it} from 'vitest';
import {Cupboard} from './testing/cupboard';
import {ASIDE, KEY, ProgressStore} from './store';

let cupboard: Cupboard;
let clock: number;
const open = (ticks: Record<string, string> = {}) => {
  const store = new ProgressStore(() => cupboard, () => clock++);
  store.load({ticks});
  return store;
};
const ticked = (store: ProgressStore) => Object.keys(store.get().record.ticks).filter((id) => store.get().record.ticks[id]!.on);

beforeEach(() => {
  cupboard = new Cupboard();
  clock = 1000;
});

describe('the reader’s record', () => {
  it('is there again on the next visit', () => {
    open().mark('ticks', ['a', 'b'], true);
    const next = open();
    next.mark('ticks', ['b'], false);
    expect(ticked(open())).toEqual(['a']);
  });

  it('keeps what two tabs tick at once', () => {
    const one = open();
    const two = open();
    one.mark('ticks', ['a'], true);
    two.mark('ticks', ['b'], true);
    one.mark('read', ['c'], true);
    expect(ticked(open()).sort()).toEqual(['a', 'b']);
  });

  it('takes the later change, and what was cleared stays cleared', () => {
    const one = open();
    one.mark('ticks', ['a'], true);
    const two = open();
    two.mark('ticks', ['a'], false);
    one.load();
    expect(ticked(one)).toEqual([]);
  });

  it('still takes a change after the clock was set back', () => {
    const store = open();
    store.mark('ticks', ['a'], true);
    clock = 5;
    store.mark('ticks', ['a'], false);
    expect(ticked(open())).toEqual([]);
  });

  it('keeps passed tasks, goals and what the reader wrote, and takes up a record of version 1', () => {
    cupboard.setItem(KEY, JSON.stringify({version: 1, ticks: {a: {on: true, at: 1}}, read: {}}));
    const store = open();
    store.mark('tasks', ['t'], true);
    store.write('cell', 'SELECT 1');
    const next = open().get().record;
    expect(next).toMatchObject({version: 3, ticks: {a: {on: true}}, tasks: {t: {on: true}}, texts: {cell: {text: 'SELECT 1'}}});
  });

  it('moves a tick to the new id of a purpose, and keeps ids that the guide no longer knows', () => {
    open().mark('ticks', ['old', 'gone'], true);
    const store = open({old: 'new'});
    expect(ticked(store).sort()).toEqual(['gone', 'new']);
    store.mark('ticks', ['old-too'], true);
    expect(ticked(open({old: 'new'})).sort()).toEqual(['gone', 'new', 'old-too']);
  });
});

describe('answers and cards', () => {
  const memory = (reps: number) => ({due: reps, last: reps, stability: 1, difficulty: 5, reps, lapses: 0});

  it('keeps the first try and the latest, and how sure the reader was', () => {
    const store = open();
    store.answer('q', false, 'wrong-one', 2);
    store.answer('q', false, 'other');
    store.answer('q', true, 'right', 3);
    expect(open().get().record.answers.q).toEqual({first: {right: false, at: 1000, given: 'wrong-one'}, last: {right: true, at: 1002, given: 'right'}, sure: 2});
  });

  it('keeps both tries after the clock was set back', () => {
    open().answer('q', false);
    clock = 5;
    open().answer('q', true);
    expect(open().get().record.answers.q).toMatchObject({first: {right: false, at: 1000}, last: {right: true, at: 1001}});
  });

  it('undoes a review, and a merge does not bring it back', () => {
    const one = open();
    one.review('c', memory(1), 3);
    const two = open();
    one.review('c', memory(2), 1);
    one.restore('c', memory(1), undefined);
    two.load();
    two.bury('c', 7);
    const {memory: kept, buried, log} = open().get().record.cards.c!;
    expect([kept?.reps, buried, log.map(([, grade]) => grade)]).toEqual([1, 7, [3, 0]]);
  });

  it('keeps the last hundred reviews of a card', () => {
    const store = open();
    for (let reps = 1; reps <= 120; reps++) store.review('c', memory(reps), 3);
    expect(open().get().record.cards.c).toMatchObject({memory: {reps: 120}, log: {length: 100}});
  });

  it('does not take a name that every object has for an id', () => {
    const store = open();
    for (const id of ['__proto__', 'constructor', 'toString', '']) {
      store.answer(id, true);
      store.mark('ticks', [id], true);
    }
    expect([store.get().record.answers, store.get().record.ticks]).toEqual([{}, {}]);
  });

  it('clears in every tab, and what is written later stays', () => {
    const [one, two] = [open(), open()];
    one.answer('q', true);
    two.load();
    one.clear();
    two.answer('r', true);
    one.load();
    expect(Object.keys(open().get().record.answers)).toEqual(['r']);
    expect(Object.keys(one.get().record.answers)).toEqual(['r']);
  });

  it('moves entries of every kind to their new ids', () => {
    const store = open();
    store.answer('old', false, 'x');
    store.answer('new', true, 'y');
    store.review('card', memory(1), 3);
    const next = new ProgressStore(() => cupboard, () => clock++);
    next.load({answers: {old: 'new'}, cards: {card: 'map'}});
    expect(Object.keys(next.get().record.cards)).toEqual(['map']);
    expect(next.get().record.answers).toMatchObject({new: {first: {given: 'x'}, last: {given: 'y'}}});
  });

  it('has the seed of its options again', () => {
    const {seed} = open().get().record;
    open().answer('q', true);
    const kept = open().get().record.seed;
    expect([typeof seed, open().get().record.seed]).toEqual(['number', kept]);
  });
});

describe.each([
  ['0, without a version', {ticks: {a: true, b: false}, read: {c: {on: true, at: 4}}}],
  ['1', {version: 1, ticks: {a: {on: true, at: 1}}, read: {c: {on: true, at: 4}}}],
  ['2', {version: 2, ticks: {a: {on: true, at: 1}}, read: {c: {on: true, at: 4}}, tasks: {}, goals: {}, texts: {t: {text: 'x', at: 2}}}],
])('a record of version %s', (_version, old) => {
  it('is taken up with all it has', () => {
    cupboard.setItem(KEY, JSON.stringify(old));
    const store = open();
    store.answer('q', true);
    const {record, trouble} = open().get();
    expect(trouble).toBe('none');
    expect(record).toMatchObject({version: 3, ticks: {a: {on: true}}, read: {c: {on: true, at: 4}}, answers: {q: {last: {right: true}}}});
    if ('texts' in old) expect(record.texts).toEqual(old.texts);
  });
});

describe('bad storage', () => {
  it('is put aside when it cannot be read, and said', () => {
    cupboard.setItem(KEY, '{"version":1,"ticks":');
    const store = open();
    expect(store.get().trouble).toBe('unreadable');
    expect(cupboard.getItem(ASIDE)).toBe('{"version":1,"ticks":');
    store.mark('ticks', ['a'], true);
    expect(ticked(open())).toEqual(['a']);
  });

  it('loses only the marks of a wrong shape', () => {
    cupboard.setItem(KEY, JSON.stringify({version: 1, ticks: {a: {on: true, at: 1}, b: 'yes', c: {on: 1, at: 1}}, read: [], place: 7, more: 'kept'}));
    const store = open();
    expect(ticked(store)).toEqual(['a']);
    store.mark('ticks', ['d'], true);
    expect(JSON.parse(cupboard.getItem(KEY)!)).toMatchObject({more: 'kept'});
  });

  it('does not touch a record of a later version', () => {
    const later = JSON.stringify({version: 9, ticks: {a: {on: true, at: 1}}});
    cupboard.setItem(KEY, later);
    const store = open();
    store.mark('ticks', ['b'], true);
    expect(ticked(store).sort()).toEqual(['a', 'b']);
    expect(store.get().trouble).toBe('newer');
    expect(cupboard.getItem(KEY)).toBe(later);
  });

  it('when full says so, works for the visit, and saves again when there is room', () => {
    const store = open();
    cupboard.full = true;
    store.mark('ticks', ['a'], true);
    expect(store.get().trouble).toBe('not-saved');
    cupboard.full = false;
    store.mark('ticks', ['b'], true);
    expect(store.get().trouble).toBe('none');
    expect(ticked(open()).sort()).toEqual(['a', 'b']);
  });

  it('when forbidden works for the visit', () => {
    const store = new ProgressStore(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    store.load();
    store.mark('ticks', ['a'], true);
    expect(ticked(store)).toEqual(['a']);
    expect(store.get().trouble).toBe('not-saved');
  });

  it('cleared by the browser during the visit: what this visit knows is written again', () => {
    const store = open();
    store.answer('q', true);
    cupboard.clear();
    store.load();
    store.mark('ticks', ['a'], true);
    expect(open().get().record).toMatchObject({answers: {q: {last: {right: true}}}, ticks: {a: {on: true}}});
  });
});
