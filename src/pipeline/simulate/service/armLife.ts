import {isWorkday, LAST_DAY} from '../calendar';
import {exponential, normal} from '../distributions';
import {DUTY, OTHER_FAILURE_HOURS} from '../parameters/wear';
import type {World} from '../world';
import type {Arm} from './fleet';
import {TransmissionWear} from './wear';

/** One working day of one arm, with the true backlash at its end. */
export interface ArmDay {
  readonly day: number;
  /** Share of the shift in motion. */
  readonly duty: number;
  readonly loadPct: number;
  readonly backlash: number;
  readonly wornShare: number;
  /** Working hours of the shift that passed before a failure; all of them on a normal day. */
  readonly hoursInShift: number;
}

export interface ArmFailure { readonly day: number; readonly hourInShift: number; readonly component: string; readonly operatingHours: number }

export interface ArmHistory { readonly days: readonly ArmDay[]; readonly failures: readonly ArmFailure[] }

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * Lives one arm from installation to retirement. Days before 2023 are lived too, so that wear in January 2023 is not new,
 * but callers don't report them.
 */
export function liveArm(world: World, arm: Arm): ArmHistory {
  const stream = world.stream('arm', arm.id % 10_000);
  const transmission = new TransmissionWear(arm, stream, world.has('wear-by-load'));
  const days: ArmDay[] = [];
  const failures: ArmFailure[] = [];
  let hoursToOther = exponential(stream, OTHER_FAILURE_HOURS);
  let downUntil = arm.installed;
  for (let day = arm.installed; day <= Math.min(LAST_DAY, arm.retired ?? LAST_DAY); day += 1) {
    if (!isWorkday(day) || day < downUntil) continue;
    const duty = clamp(normal(stream, DUTY.mean, DUTY.sd), 0.3, 0.98);
    const loadPct = clamp(normal(stream, arm.meanLoad, 5), 5, 100);
    const shift = arm.shifts * 8;
    const worn = transmission.work(shift * duty, loadPct);
    hoursToOther -= shift * duty;
    const failed = worn || hoursToOther <= 0;
    const hoursInShift = failed ? stream.int(1, shift - 1) : shift;
    days.push({day, duty, loadPct, backlash: transmission.backlash, wornShare: clamp(transmission.progress, 0, 1), hoursInShift});
    if (!failed) continue;
    const component = worn ? 'transmission' : stream.pick(['motor', 'encoder', 'cable']);
    failures.push({day, hourInShift: hoursInShift, component, operatingHours: Math.round(transmission.hours)});
    if (worn) transmission.replace();
    else hoursToOther = exponential(stream, OTHER_FAILURE_HOURS);
    downUntil = day + (worn ? stream.int(4, 12) : stream.int(2, 6));
  }
  return {days, failures};
}
