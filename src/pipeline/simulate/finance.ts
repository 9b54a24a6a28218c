import {dayText} from './calendar';
import {partNumber} from './partNumbers';
import {COST_OF_CAPITAL} from './parameters/sites';
import type {Stock} from './stock';
import {stockValue} from './definitions/finance';
import type {World} from './world';

const cents = (euros: number): number => Math.round(euros * 100) / 100;

/** Closes a month: every shelf at the cost of its latest delivery, and a twelfth of the yearly cost of capital. */
export function closeMonth(world: World, stock: Stock, latestCost: readonly number[], day: number): void {
  for (const part of world.parts) {
    const quantity = stock.onHand[part.index]!;
    const value = cents(quantity * latestCost[part.index]!);
    world.writer.write(stockValue, day, {
      month_end: dayText(day), site: stock.site.code, part_no: partNumber(world, part, 'manufacturing', day), quantity,
      unit_cost_eur: latestCost[part.index]!, value_eur: value, cost_of_capital_eur: cents((value * COST_OF_CAPITAL) / 12),
    });
  }
}
