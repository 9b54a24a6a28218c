import {dayText, LAST_DAY, snapshotDays} from '../calendar';
import type {Customer} from '../customers';
import {normal} from '../distributions';
import {finishedGoods} from '../parameters/bom';
import {size, type Region, type SiteParameters} from '../parameters/sites';
import {ARM_LOAD, type Transmission} from '../parameters/wear';
import type {OrderLine} from '../orderLog';
import {arms as table} from '../definitions/service';
import type {Site, World} from '../world';

/** An arm in the field with what Service knows, and what only the simulator knows (mean load). */
export interface Arm {
  readonly id: number;
  readonly serial: string;
  readonly partNo: string;
  readonly sparePart: string;
  readonly transmission: Transmission;
  readonly customer: Customer;
  readonly region: Region;
  readonly zone: SiteParameters['zone'];
  readonly installed: number;
  readonly retired: number | null;
  readonly shifts: 1 | 2;
  readonly contract: string;
  readonly meanLoad: number;
  /** Day within a firmware rollout on which this arm is updated. */
  readonly wave: number;
}

type Origin = Pick<Arm, 'serial' | 'partNo' | 'customer' | 'installed'> & {site: Site};

/** Arms of before 2023 by customers of before 2023, oldest first; their serial numbers have no test bench result. */
function oldArms(world: World, customers: readonly Customer[]): Origin[] {
  const stream = world.stream('old-arms');
  const owners = customers.filter((one) => one.telemetry && one.since < -60);
  const models = finishedGoods.filter((good) => good.arm).map((good) => good.partNo);
  return Array.from({length: size.armsBefore2023}, (_, n) => {
    const customer = stream.pick(owners);
    const partNo = stream.pick(models);
    const site = world.sites.find((one) => one.region === customer.region)!;
    const serial = `${partNo.replaceAll('-', '')}-${site.code}-X${String(n + 1).padStart(5, '0')}`;
    return {serial, partNo, customer, site, installed: Math.max(customer.since + 20, -stream.int(5, 880))};
  });
}

/** Arms shipped since 2023 to customers with telemetry; a random sample of them reports. */
function newArms(world: World, lines: readonly OrderLine[]): Origin[] {
  const stream = world.stream('new-arms');
  const candidates = lines.filter((line) => line.customer.telemetry && line.shippedAt !== null).flatMap((line) => line.serials.map((serial) => ({
    serial, partNo: line.part.partNo, customer: line.customer, site: line.site, installed: Math.floor(line.shippedAt! / 1440) + stream.int(10, 35),
  }))).filter((origin) => origin.installed < LAST_DAY - 10);
  for (let i = candidates.length - 1; i > 0; i -= 1) {
    const j = stream.int(0, i);
    [candidates[i], candidates[j]] = [candidates[j]!, candidates[i]!];
  }
  return candidates.slice(0, size.arms - size.armsBefore2023);
}

/** All arms that ever report telemetry, by day of installation. */
export function installFleet(world: World, customers: readonly Customer[], lines: readonly OrderLine[]): Arm[] {
  const origins = [...oldArms(world, customers), ...newArms(world, lines)].sort((a, b) => a.installed - b.installed || (a.serial < b.serial ? -1 : 1));
  const stream = world.stream('fleet');
  return origins.map(({site, ...origin}, n) => {
    const arm = finishedGoods.find((good) => good.partNo === origin.partNo)!.arm!;
    const load = normal(stream, ARM_LOAD.mean, ARM_LOAD.sd);
    return {
      ...origin, id: world.division * 10_000 + n + 1, sparePart: arm.spare, transmission: arm.transmission, region: site.region, zone: site.zone,
      retired: origin.installed < -400 && stream.chance(0.15) ? stream.int(300, 1050) : null,
      shifts: stream.chance(0.35) ? 2 : 1, contract: stream.pick(['basic', 'standard', 'standard', 'premium']),
      meanLoad: Math.min(ARM_LOAD.max, Math.max(ARM_LOAD.min, load)), wave: stream.int(0, 13),
    };
  });
}

/** Exports the fleet as known on the day of each export. */
export function writeFleet(world: World, fleet: readonly Arm[]): void {
  for (const day of snapshotDays(table)) {
    for (const arm of fleet) {
      if (arm.installed > day) continue;
      world.writer.write(table, day, {
        arm_id: arm.id, serial_no: arm.serial, part_no: arm.partNo, customer_id: arm.customer.id, region: arm.region, transmission: arm.transmission,
        installed_on: dayText(arm.installed), shifts: arm.shifts, service_contract: arm.contract,
        retired_on: arm.retired !== null && arm.retired <= day ? dayText(arm.retired) : null,
      });
    }
  }
}
