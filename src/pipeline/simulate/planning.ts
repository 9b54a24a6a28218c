import {orderRate} from './demand';
import {demandParameters} from './parameters/demand';
import {supplierParameters} from './parameters/supply';
import {expectedUsage, Stock} from './stock';
import type {Part, Site, World} from './world';

/** Days between two reviews of one part, and days that the planner allows for assembly. */
export const REVIEW_DAYS = 7;
const ASSEMBLY_DAYS = 10;

/** The planner's rule of thumb for safety stock: pieces that use comes in at once, and safety factor. */
const RULE = {finishedGood: {lump: 6, z: 1.9}, component: {lump: 24, z: 2}} as const;

const quoted = new Map(supplierParameters.map((supplier) => [supplier.id, supplier.quotedDays]));

/**
 * Reorder point of the planner: usage over lead time and review plus z·√(usage · lump · days).
 * It believes the quoted lead time and ignores that lead times vary, which is where stock-outs come from (compare King 2011).
 */
export function reorderPoint(stock: Stock, part: Part): number {
  const days = (part.good ? ASSEMBLY_DAYS : quoted.get(part.supplier) ?? 0) + REVIEW_DAYS;
  const usage = stock.usage[part.index]!;
  const {lump, z} = part.good ? RULE.finishedGood : RULE.component;
  return usage * days + z * Math.sqrt(usage * lump * days);
}

/** Pieces that the planner buys at once: three weeks of use, at least the supplier's minimum. */
export function lotSize(stock: Stock, part: Part): number {
  return Math.ceil(Math.max(part.minimumLot, 21 * stock.usage[part.index]!));
}

/** Stock of a site as 2023 begins: usage as expected, shelves between reorder point and reorder point plus one lot. */
export function openingStock(world: World, site: Site): Stock {
  const stock = new Stock(site, world.parts);
  const stream = world.stream('opening-stock', site.index);
  const daily = new Map(demandParameters.map((demand) => [demand.partNo, meanOfFirstYear(world, demand.partNo, site.share)]));
  expectedUsage(world, daily).forEach((usage, index) => { stock.usage[index] = usage; });
  for (const part of world.parts) {
    const spread = part.good ? 0 : stream.uniform() * lotSize(stock, part);
    stock.onHand[part.index] = Math.ceil(reorderPoint(stock, part) + spread);
  }
  return stock;
}

function meanOfFirstYear(world: World, partNo: string, share: number): number {
  const demand = demandParameters.find((candidate) => candidate.partNo === partNo)!;
  let sum = 0;
  for (let day = 0; day < 364; day += 1) sum += orderRate(world, demand, share, day);
  return (sum / 364) * demand.meanSize;
}
