import {LAST_DAY, stamp} from '../calendar';
import {exponential, gammaByMean} from '../distributions';
import {partNumber} from '../partNumbers';
import {REPORT_DELAY_DAYS} from '../parameters/wear';
import {failures as table} from '../definitions/service';
import type {World} from '../world';
import {utcInstant} from '../zones';
import type {ArmHistory} from './armLife';
import type {Arm} from './fleet';

/** A failure with the moment at which Service learns of it (minutes UTC). */
export interface Failure {
  readonly arm: Arm;
  readonly component: string;
  readonly failedAt: number;
  readonly reportedAt: number;
  readonly operatingHours: number;
}

const replacements: Readonly<Record<string, string | null>> = {motor: 'MO-80', encoder: 'EN-19', cable: 'CB-UMB'};
const partsAndLabor: Readonly<Record<string, number>> = {transmission: 1400, motor: 620, encoder: 380, cable: 240};

/** Failures of one arm since 2023; the delay of the report is exponential (parameters/wear.ts). */
export function reportFailures(world: World, arm: Arm, history: ArmHistory): Failure[] {
  const stream = world.stream('report', arm.id % 10_000);
  return history.failures.filter(({day}) => day >= 0).map(({day, hourInShift, component, operatingHours}) => {
    const failedAt = utcInstant(arm.zone, day, (arm.shifts === 1 ? 7 : 6) * 60 + hourInShift * 60 - stream.int(1, 58));
    const delay = world.has('late-labels') ? Math.round(exponential(stream, REPORT_DELAY_DAYS) * 1440) : 0;
    return {arm, component, failedAt, reportedAt: failedAt + delay, operatingHours};
  });
}

/** Writes failures by day of report; those not yet reported when the calendar ends are not known to anybody. */
export function writeFailures(world: World, failures: readonly Failure[]): void {
  const stream = world.stream('repairs');
  const known = failures.filter(({reportedAt, failedAt}) => reportedAt < (LAST_DAY + 1) * 1440 && failedAt >= 0)
    .sort((a, b) => a.reportedAt - b.reportedAt || a.arm.id - b.arm.id);
  known.forEach(({arm, component, failedAt, reportedAt, operatingHours}, n) => {
    const day = Math.floor(reportedAt / 1440);
    const clippedBackIn = component === 'cable' && stream.chance(0.3);
    const replaced = component === 'transmission' ? arm.sparePart : clippedBackIn ? null : replacements[component] ?? null;
    world.writer.write(table, day, {
      failure_id: world.division * 100_000 + n + 1, arm_id: arm.id, failed_at: stamp(failedAt), reported_at: stamp(reportedAt), component,
      operating_hours: operatingHours, replaced_part_no: replaced === null ? null : partNumber(world, world.part(replaced), 'service', day),
      repair_cost_eur: Math.round(gammaByMean(stream, partsAndLabor[component]!, 0.3) * 100) / 100, warranty: failedAt / 1440 - arm.installed < 730,
    });
  });
}
