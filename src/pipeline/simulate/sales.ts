import {LAST_DAY, monthEnds} from './calendar';
import type {Customer} from './customers';
import {inPromotion, type Wish} from './demand';
import {LOST_WHEN_OUT, PATIENCE_DAYS} from './parameters/demand';
import {sparePrices} from './parameters/parts';
import {atWork, type Employee} from './people';
import {promotion} from './schedule';
import type {Stock} from './stock';
import type {OrderLine} from './orderLog';
import type {Part, World} from './world';
import {utcInstant} from './zones';

/** Chance that a wish joins the order of the wish before it instead of opening a new one. */
const JOIN_ORDER = 0.3;

/** What was wanted at a site on a day and what became of it; no system of the company holds it. */
export interface TrueDemand { readonly day: number; readonly site: string; readonly partNo: string; readonly wanted: number; readonly lost: number }

/** The order book of one division. */
export class Sales {
  private readonly stream;
  readonly lines: OrderLine[] = [];
  private readonly waiting: OrderLine[][];
  private orders = 0;
  private readonly active: {day: number; customers: Customer[]; cumulative: number[]}[];

  constructor(
    private readonly world: World, private readonly staff: readonly Employee[], private readonly customers: readonly Customer[],
    private readonly serials: string[][][],
  ) {
    this.stream = world.stream('sales');
    this.waiting = world.sites.map(() => []);
    this.active = world.sites.map(() => ({day: -1, customers: [], cumulative: []}));
  }

  /** Cancels what has waited too long and ships what came in, first come, first served. */
  serveWaiting(stock: Stock, day: number): void {
    this.waiting[stock.site.index] = this.waiting[stock.site.index]!.filter((line) => {
      if (day - Math.floor(line.bookedAt / 1440) > PATIENCE_DAYS) {
        line.cancelledAt = day * 1440 + 600;
        stock.owed[line.part.index]! -= line.pieces;
        return false;
      }
      if (stock.onHand[line.part.index]! < line.pieces) return true;
      stock.owed[line.part.index]! -= line.pieces;
      stock.onHand[line.part.index]! -= line.pieces;
      this.ship(stock, line, day * 1440 + 960);
      return false;
    });
  }

  /** Books the wishes of a day. A customer who finds too little either waits or walks away without a trace. */
  book(stock: Stock, day: number, wishes: readonly Wish[]): TrueDemand[] {
    const timed = wishes.map((wish) => ({wish, minute: 8 * 60 + this.stream.int(0, 465)})).sort((a, b) => a.minute - b.minute);
    const truth: TrueDemand[] = [];
    let last: OrderLine | undefined;
    for (const {wish: {part, pieces}, minute} of timed) {
      const inStock = stock.onHand[part.index]! >= pieces;
      const lost = !inStock && this.world.has('censored-demand') && this.stream.chance(LOST_WHEN_OUT);
      truth.push({day, site: stock.site.code, partNo: part.partNo, wanted: pieces, lost: lost ? pieces : 0});
      if (lost) continue;
      last = this.open(stock, day, utcInstant(stock.site.zone, day, minute), part, pieces, last);
      if (inStock) {
        stock.take(part, pieces);
        this.ship(stock, last, last.bookedAt + 120);
      } else {
        last.promised = day + 28;
        stock.owed[part.index]! += pieces;
        stock.noteDemand(part, pieces);
        this.waiting[stock.site.index]!.push(last);
      }
    }
    return truth;
  }

  private open(stock: Stock, day: number, bookedAt: number, part: Part, pieces: number, before: OrderLine | undefined): OrderLine {
    const joins = before !== undefined && this.stream.chance(JOIN_ORDER);
    const customer = joins ? before.customer : this.pickCustomer(stock, day);
    const line: OrderLine = {
      orderId: joins ? before.orderId : this.world.division * 1_000_000 + (this.orders += 1), lineNo: joins ? before.lineNo + 1 : 1,
      customer, part, site: stock.site, pieces, bookedAt: joins ? before.bookedAt : bookedAt, promised: day + this.stream.int(4, 10),
      price: part.good?.price ?? sparePrices[part.partNo] ?? part.cost,
      discount: inPromotion(this.world, part.partNo, day) ? promotion.discountPct : this.stream.pick([0, 0, 0, 5, 5, 10]),
      repId: joins ? before.repId : this.stream.pick(atWork(this.staff, 'sales representative', day)).id,
      shippedAt: null, invoicedAt: null, cancelledAt: null, serials: [],
    };
    this.lines.push(line);
    return line;
  }

  /** Ships within four days and invoices some days later, or at the end of the month for customers who want that. */
  private ship(stock: Stock, line: OrderLine, pickedAt: number): void {
    if (line.part.good?.arm) line.serials = this.serials[stock.site.index]![line.part.index]!.splice(0, line.pieces);
    const transit = 1440 * this.stream.int(0, 4);
    const billing = this.stream.int(2, 12);
    if (!this.world.has('booked-versus-invoiced')) {
      line.shippedAt = line.invoicedAt = line.bookedAt;
      return;
    }
    line.shippedAt = pickedAt + transit;
    const shipDay = Math.floor(line.shippedAt / 1440);
    const monthEnd = monthEnds.find((end) => end >= shipDay) ?? LAST_DAY + 30;
    const invoiceDay = line.customer.monthlyInvoice ? Math.max(monthEnd, shipDay + 1) : shipDay + billing;
    line.invoicedAt = invoiceDay * 1440 + 1020;
  }

  private pickCustomer(stock: Stock, day: number): Customer {
    const known = this.active[stock.site.index]!;
    if (known.day !== day) {
      known.day = day;
      known.customers = this.customers.filter((one) => one.region === stock.site.region && one.since <= day);
      let sum = 0;
      known.cumulative = known.customers.map((one) => (sum += one.weight));
    }
    const target = this.stream.uniform() * known.cumulative.at(-1)!;
    return known.customers[known.cumulative.findIndex((sum) => sum > target)]!;
  }
}

