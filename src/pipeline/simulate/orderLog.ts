import {dayText, LAST_DAY, periodOf, stamp} from './calendar';
import type {Customer} from './customers';
import {partNumber} from './partNumbers';
import {orders as table} from './definitions/sales';
import type {Part, Site, World} from './world';

/** A line of the order book with all that will happen to it. Instants are minutes UTC; null means never. */
export interface OrderLine {
  readonly orderId: number;
  readonly lineNo: number;
  readonly customer: Customer;
  readonly part: Part;
  readonly site: Site;
  readonly pieces: number;
  readonly bookedAt: number;
  promised: number;
  readonly price: number;
  readonly discount: number;
  readonly repId: number;
  shippedAt: number | null;
  invoicedAt: number | null;
  cancelledAt: number | null;
  serials: string[];
}

const END = (LAST_DAY + 1) * 1440;

/** Moments at which a line changes, within the calendar, in order. */
function changes(line: OrderLine): number[] {
  return [line.bookedAt, line.shippedAt, line.invoicedAt, line.cancelledAt]
    .filter((at): at is number => at !== null && at < END)
    .sort((a, b) => a - b);
}

/**
 * Writes the order book as a log of states: each extract holds the lines that changed in its period, in the state at the end
 * of it. Nothing in a file was unknown when the file was written.
 */
export function writeOrders(world: World, lines: readonly OrderLine[]): void {
  const states = lines.flatMap((line) => {
    const moments = changes(line);
    const period = (at: number): string => periodOf(table, Math.floor(at / 1440));
    return moments.filter((at, i) => i + 1 === moments.length || period(at) !== period(moments[i + 1]!)).map((at) => ({line, at}));
  });
  states.sort((a, b) => a.at - b.at || a.line.orderId - b.line.orderId || a.line.lineNo - b.line.lineNo);
  for (const {line, at} of states) writeState(world, line, at);
}

function writeState(world: World, line: OrderLine, at: number): void {
  const known = (moment: number | null): string | null => (moment !== null && moment <= at ? stamp(moment) : null);
  const status = known(line.cancelledAt) ? 'cancelled' : known(line.invoicedAt) ? 'invoiced' : known(line.shippedAt) ? 'shipped' : 'booked';
  world.writer.write(table, Math.floor(at / 1440), {
    order_id: line.orderId, line_no: line.lineNo, customer_id: line.customer.id,
    part_no: partNumber(world, line.part, 'sales', Math.floor(line.bookedAt / 1440)), region: line.site.region, site: line.site.code,
    booked_at: stamp(line.bookedAt), promised_on: dayText(line.promised), shipped_at: known(line.shippedAt), invoiced_at: known(line.invoicedAt),
    quantity: line.pieces, unit_price_eur: line.price, discount_pct: line.discount, status, sales_rep_id: line.repId, updated_at: stamp(at),
  });
}
