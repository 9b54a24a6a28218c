import {LAST_DAY, monthEnds} from './calendar';
import type {Customer} from './customers';
import {demandAt} from './demand';
import {closeMonth} from './finance';
import {Manufacturing} from './manufacturing';
import {writeOrders, type OrderLine} from './orderLog';
import type {Employee} from './people';
import {openingStock} from './planning';
import {Sales, type TrueDemand} from './sales';
import {SupplyChain} from './supply';
import type {World} from './world';

/**
 * Runs the three years of one division, day by day: goods come in, waiting customers are served, orders are booked,
 * work starts, planners review, shelves are counted, Finance closes the month.
 * @param onTruth receives what customers really wanted
 * @returns the order book, for Service to know which arms went where
 */
export function runOperations(
  world: World, staff: readonly Employee[], customers: readonly Customer[], onTruth: (truth: TrueDemand[]) => void,
): OrderLine[] {
  const stocks = world.sites.map((site) => openingStock(world, site));
  const supply = new SupplyChain(world, staff);
  const factory = new Manufacturing(world, staff, stocks);
  const sales = new Sales(world, staff, customers, factory.serials);
  const demand = world.sites.map((site) => demandAt(world, site));
  for (let day = 0; day <= LAST_DAY; day += 1) {
    for (const stock of stocks) {
      supply.receive(stock, day);
      factory.finish(stock, day);
      sales.serveWaiting(stock, day);
      onTruth(sales.book(stock, day, demand[stock.site.index]!(day)));
      factory.start(stock, day);
      factory.plan(stock, day);
      supply.review(stock, day);
      factory.count(stock, day);
      if (monthEnds.includes(day)) closeMonth(world, stock, supply.latestCost[stock.site.index]!, day);
      stock.closeDay();
    }
  }
  writeOrders(world, sales.lines);
  return sales.lines;
}
