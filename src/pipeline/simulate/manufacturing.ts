import {dayText, isWorkday, LAST_DAY, stamp, weekday} from './calendar';
import {binomial, gammaByMean, normal} from './distributions';
import {roundTo} from './math';
import {partNumber} from './partNumbers';
import {wearParameters} from './parameters/wear';
import {atWork, type Employee} from './people';
import {reorderPoint} from './planning';
import type {Stock} from './stock';
import {inventorySnapshots, testBench, workOrders} from './definitions/manufacturing';
import type {Part, World} from './world';
import {utcInstant} from './zones';

interface WorkOrder { readonly part: Part; readonly planned: number; pieces: number; started: number; startedAt: string }

/** An arm passes when its backlash is below initial + 3·sd and it returns to a pose within this many millimeters. */
const BENCH_LIMITS = {backlashSds: 2.4, repeatabilityMm: 0.09} as const;
/** Repeatability is Gamma: mean in mm and coefficient of variation. */
export const REPEATABILITY = {mean: 0.04, cv: 0.3} as const;
const EFFECTOR_SCRAP = 0.01;
/** Days after which an order starts with the pieces for which there are components. */
const WAIT_DAYS = 4;

/** Assembly, test bench and stock count of all sites of one division. */
export class Manufacturing {
  private readonly stream;
  private readonly waiting: WorkOrder[][];
  private readonly finishing: WorkOrder[][][];
  /** Serial numbers on the shelf by site and part, oldest first. */
  readonly serials: string[][][];
  private counts = {orders: 0, tests: 0, serials: 0};

  constructor(private readonly world: World, private readonly staff: readonly Employee[], stocks: readonly Stock[]) {
    this.stream = world.stream('manufacturing');
    this.waiting = world.sites.map(() => []);
    this.finishing = world.sites.map(() => []);
    this.serials = stocks.map((stock) => world.parts.map((part) => (part.good?.arm
      ? Array.from({length: stock.onHand[part.index]!}, () => this.nextSerial(part, stock))
      : [])));
  }

  /** Releases work orders for finished goods at or below their reorder point, twice a week each. */
  plan(stock: Stock, day: number): void {
    for (const part of this.world.parts) {
      if (!part.good || (weekday(day) + part.index) % 3 !== 0 || !isWorkday(day)) continue;
      const missing = Math.ceil(reorderPoint(stock, part) + 3 * stock.usage[part.index]! - stock.position(part));
      if (missing < 1) continue;
      stock.onOrder[part.index]! += missing;
      this.waiting[stock.site.index]!.push({part, planned: day, pieces: missing, started: 0, startedAt: ''});
    }
  }

  /** Starts waiting orders, oldest first, as far as there are components. */
  start(stock: Stock, day: number): void {
    if (!isWorkday(day)) return;
    const queue = this.waiting[stock.site.index]!;
    this.waiting[stock.site.index] = queue.filter((order) => !this.tryStart(stock, order, day));
  }

  private tryStart(stock: Stock, order: WorkOrder, day: number): boolean {
    const needs = Object.entries(order.part.good!.bom).map(([no, pieces]) => ({component: this.world.part(no), pieces}));
    const possible = Math.min(order.pieces, ...needs.map(({component, pieces}) => Math.floor(stock.onHand[component.index]! / pieces)));
    if (possible < 1 || (possible < order.pieces && day - order.planned < WAIT_DAYS)) return false;
    for (const {component, pieces} of needs) stock.take(component, pieces * possible);
    stock.onOrder[order.part.index]! -= order.pieces - possible;
    order.pieces = possible;
    order.started = day;
    order.startedAt = stamp(utcInstant(stock.site.zone, day, 9 * 60 + this.stream.int(0, 200)));
    const end = day + 2 + Math.ceil(possible / 8) + this.stream.int(0, 2);
    const finish = weekday(end) > 4 ? end + 7 - weekday(end) : end;
    if (finish <= LAST_DAY) (this.finishing[stock.site.index]![finish] ??= []).push(order);
    return true;
  }

  /** Finishes what is due: tests each arm, scraps what fails and puts the rest on the shelf. */
  finish(stock: Stock, day: number): void {
    for (const order of this.finishing[stock.site.index]![day] ?? []) {
      const workOrderId = this.world.division * 1_000_000 + (this.counts.orders += 1);
      const finishedAt = utcInstant(stock.site.zone, day, 13 * 60 + this.stream.int(0, 160));
      const good = order.part.good!.arm ? this.test(stock, order, workOrderId, finishedAt) : order.pieces - binomial(this.stream, order.pieces, EFFECTOR_SCRAP);
      this.world.writer.write(workOrders, day, {
        work_order_id: workOrderId, part_no: order.part.partNo, site: stock.site.code, planned_on: dayText(order.planned), started_at: order.startedAt,
        finished_at: stamp(finishedAt), quantity_planned: order.pieces, quantity_good: good, quantity_scrapped: order.pieces - good,
      });
      stock.onOrder[order.part.index]! -= order.pieces;
      stock.put(order.part, good);
    }
  }

  private test(stock: Stock, order: WorkOrder, workOrderId: number, finishedAt: number): number {
    const day = Math.floor(finishedAt / 1440);
    const wear = wearParameters[order.part.good!.arm!.transmission];
    const operators = atWork(this.staff, 'test operator', day).filter((one) => one.site === stock.site.code);
    let good = 0;
    for (let n = 0; n < order.pieces; n += 1) {
      const backlash = Math.max(0.1, normal(this.stream, wear.initial, wear.initialSd));
      const repeatability = gammaByMean(this.stream, REPEATABILITY.mean, REPEATABILITY.cv);
      const passed = backlash <= wear.initial + BENCH_LIMITS.backlashSds * wear.initialSd && repeatability <= BENCH_LIMITS.repeatabilityMm;
      const serial = this.nextSerial(order.part, stock);
      this.world.writer.write(testBench, day, {
        test_id: this.world.division * 1_000_000 + (this.counts.tests += 1), serial_no: serial, work_order_id: workOrderId, part_no: order.part.partNo,
        tested_at: stamp(finishedAt - (240 * (order.pieces - n)) / order.pieces), station: `${stock.site.code}-${this.stream.int(1, 2)}`,
        backlash_arcmin: roundTo(backlash, 100), repeatability_mm: roundTo(repeatability, 1000), passed, operator_id: this.stream.pick(operators).id,
      });
      if (!passed) continue;
      this.serials[stock.site.index]![order.part.index]!.push(serial);
      good += 1;
    }
    return good;
  }

  private nextSerial(part: Part, stock: Stock): string {
    this.counts.serials += 1;
    return `${part.partNo.replaceAll('-', '')}-${stock.site.code}-${String(this.counts.serials).padStart(6, '0')}`;
  }

  /** Counts the shelves at the end of the late shift and writes the time of the wall clock, as the site has always done. */
  count(stock: Stock, day: number): void {
    const minute = 22 * 60 + this.stream.int(0, 9);
    const utc = utcInstant(stock.site.zone, day, minute);
    const countedAt = stamp(this.world.has('local-time-counts') ? day * 1440 + minute : utc);
    const exportedAt = stamp(utc + 15);
    for (const part of this.world.parts) {
      this.world.writer.write(inventorySnapshots, day, {
        snapshot_date: dayText(day), site: stock.site.code, part_no: partNumber(this.world, part, 'manufacturing', day),
        quantity: stock.onHand[part.index]!, counted_at: countedAt, exported_at: exportedAt,
      });
    }
  }
}
