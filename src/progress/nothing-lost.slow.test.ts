import fc from 'fast-check';
import {expect, it} from 'vitest';
import {exportText} from './export';
import {planImport} from './import';
import {mergeRecords} from './merge';
import {emptyRecord, type ProgressRecord} from './record';
import {KEY, ProgressStore} from './store';
import {Cupboard} from './testing/cupboard';

const NOW = Date.UTC(2026, 10, 25);
const RENAMED = {answers: {'was-a': 'a'}, cards: {'was-a': 'a'}};

/** A browser with two open tabs, and everything that was ever known in it. */
class Device {
  cupboard = new Cupboard();
  tabs: ProgressStore[];
  known: ProgressRecord = emptyRecord();
  /** The browser has dropped all, and no tab has written since. */
  wiped = false;
  constructor(readonly clock: () => number) {
    this.tabs = [this.open(), this.open()];
  }
  open(): ProgressStore {
    const tab = new ProgressStore(() => this.cupboard, this.clock, () => 0.5);
    tab.load(RENAMED);
    return tab;
  }
  /** What a tab shows after a change is what must never be lost. */
  note(tab: ProgressStore): void {
    this.known = mergeRecords(this.known, tab.get().record);
  }
}

type Action =
  | {do: 'answer'; id: string; right: boolean} | {do: 'tick'; id: string; on: boolean} | {do: 'write'; id: string; text: string}
  | {do: 'review'; id: string; grade: 1 | 2 | 3 | 4} | {do: 'bury' | 'undo'; id: string}
  | {do: 'hear' | 'reopen' | 'wipe' | 'fill' | 'free' | 'carry' | 'older'} | {do: 'clock'; by: number};

const id = fc.constantFrom('a', 'b', 'c', 'was-a');
const action: fc.Arbitrary<Action> = fc.oneof(
  {weight: 6, arbitrary: fc.record({do: fc.constant('answer' as const), id, right: fc.boolean()})},
  {weight: 2, arbitrary: fc.record({do: fc.constant('tick' as const), id, on: fc.boolean()})},
  {weight: 2, arbitrary: fc.record({do: fc.constant('write' as const), id, text: fc.string({maxLength: 3})})},
  {weight: 3, arbitrary: fc.record({do: fc.constant('review' as const), id, grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)})},
  {weight: 2, arbitrary: fc.record({do: fc.constantFrom('bury' as const, 'undo' as const), id})},
  {weight: 5, arbitrary: fc.record({do: fc.constantFrom('hear' as const, 'reopen' as const, 'wipe' as const, 'fill' as const, 'free' as const, 'carry' as const, 'older' as const)})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('clock' as const), by: fc.integer({min: -1_000_000, max: 1_000_000})})},
);
const step = fc.tuple(fc.nat({max: 1}), fc.nat({max: 1}), action);

async function run(steps: [device: number, tab: number, action: Action][]): Promise<Device[]> {
  let time = NOW - 2_000_000;
  const devices = [0, 1].map(() => new Device(() => time));
  for (const [d, t, one] of steps) {
    const device = devices[d]!;
    const tab = device.tabs[t]!;
    const {cards} = tab.get().record;
    switch (one.do) {
      case 'answer': tab.answer(one.id, one.right, one.id); break;
      case 'tick': tab.mark('ticks', [one.id], one.on); break;
      case 'write': tab.write(one.id, one.text); break;
      case 'review': {
        const reps = (cards[one.id]?.memory?.reps ?? 0) + 1;
        tab.review(one.id, {due: reps, last: reps, stability: 1, difficulty: 5, reps, lapses: 0}, one.grade);
        break;
      }
      case 'bury': tab.bury(one.id, 7); break;
      case 'undo': tab.restore(one.id, undefined, undefined); break;
      case 'hear': tab.load(); break;
      // A tab that could not save and is closed has said that it could not.
      case 'reopen': if (tab.get().trouble === 'none' && !device.wiped) device.tabs[t] = device.open(); break;
      // The browser drops what it holds; the open tabs had heard of each other.
      case 'wipe':
        device.tabs.forEach((other) => other.load());
        device.cupboard.clear();
        device.wiped = true;
        break;
      case 'fill': device.cupboard.full = true; break;
      case 'free': device.cupboard.full = false; break;
      // A file from one device to the other.
      case 'carry': {
        const other = devices[1 - d]!.tabs[t]!;
        const plan = await planImport(exportText(tab.get().record, new Date(time)), other.get().record, RENAMED, NOW);
        if (plan.record) other.adopt(plan.record);
        devices[1 - d]!.note(other);
        break;
      }
      // Text of an older version lies there, as after going back to an older copy of the site.
      case 'older': if (!device.cupboard.full && !device.cupboard.getItem(KEY)) device.cupboard.setItem(KEY, JSON.stringify({version: 1, ticks: {old: {on: true, at: 1}}, read: {}})); break;
      case 'clock': time = Math.min(time + one.by, NOW); break;
    }
    time = Math.min(time + 1, NOW);
    device.note(device.tabs[t]!);
    if (['answer', 'tick', 'write', 'review', 'bury', 'undo'].includes(one.do) && !device.cupboard.full) device.wiped = false;
  }
  for (const device of devices) {
    device.cupboard.full = false;
    device.tabs.forEach((tab) => tab.visit('end'));
  }
  return devices;
}

it('no answer is lost by any sequence of actions, files, older versions, wiped or full storage and tabs that race', async () => {
  let answers = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 5, maxLength: 40}), async (steps) => {
      for (const device of await run(steps)) {
        const end = device.open().get().record;
        for (const [question, {first, last}] of Object.entries(device.known.answers)) {
          answers += 1;
          expect(end.answers[question]?.first.at).toBeLessThanOrEqual(first.at);
          expect(end.answers[question]?.last.at).toBeGreaterThanOrEqual(last.at);
        }
        // Not only answers: marks, texts and cards are all as last known.
        const {place: _end, ...all} = mergeRecords(device.known, end);
        expect(all).toEqual({...end, place: undefined});
      }
    }),
    {numRuns: 1500},
  );
  expect(answers).toBeGreaterThan(3000);
});

