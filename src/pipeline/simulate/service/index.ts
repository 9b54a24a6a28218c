import type {Customer} from '../customers';
import type {OrderLine} from '../orderLog';
import type {World} from '../world';
import {liveArm} from './armLife';
import {reportFailures, writeFailures, type Failure} from './failures';
import {installFleet, writeFleet} from './fleet';
import {writeTelemetry} from './telemetry';
import {writeTickets} from './tickets';

/** Lives every arm of a division and writes what Service knows. One arm is in memory at a time. */
export function runService(world: World, customers: readonly Customer[], lines: readonly OrderLine[]): void {
  const fleet = installFleet(world, customers, lines);
  const failures: Failure[] = [];
  for (const arm of fleet) {
    const history = liveArm(world, arm);
    writeTelemetry(world, arm, history);
    failures.push(...reportFailures(world, arm, history));
  }
  writeFleet(world, fleet);
  writeFailures(world, failures);
  writeTickets(world, fleet, customers, failures);
}
