import {beforeEach, describe, expect, it} from 'vitest';
import {ASIDE, KEY, ProgressStore} from './store';

/** A browser's storage as the standard has it: text by key. */
class Cupboard implements Storage {
  [name: string]: unknown;
  items = new Map<string, string>();
  full = false;
  get length() {
    return this.items.size;
  }
  clear = () => this.items.clear();
  key = (i: number) => [...this.items.keys()][i] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  removeItem = (key: string) => void this.items.delete(key);
  setItem = (key: string, value: string) => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  };
}

let cupboard: Cupboard;
let clock: number;
const open = (renamed: Record<string, string> = {}) => {
  const store = new ProgressStore(() => cupboard, () => clock++);
  store.load(renamed);
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
    expect(next).toMatchObject({version: 2, ticks: {a: {on: true}}, tasks: {t: {on: true}}, texts: {cell: {text: 'SELECT 1'}}});
  });

  it('moves a tick to the new id of a purpose, and keeps ids that the guide no longer knows', () => {
    open().mark('ticks', ['old', 'gone'], true);
    const store = open({old: 'new'});
    expect(ticked(store).sort()).toEqual(['gone', 'new']);
    store.mark('ticks', ['old-too'], true);
    expect(ticked(open({old: 'new'})).sort()).toEqual(['gone', 'new', 'old-too']);
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
});
