import {dayOf, dayText, LAST_DAY, stamp, weekday} from './calendar';
import {binomial, gammaByMean} from './distributions';
import {partNumber} from './partNumbers';
import {atWork, type Employee} from './people';
import {REJECT_RATE, SPLIT, supplierParameters, type SupplierParameters} from './parameters/supply';
import {lotSize, reorderPoint} from './planning';
import {frozenPart, poisonedFile, SCANNED_TWICE, strike} from './schedule';
import type {Stock} from './stock';
import {deliveries, purchaseOrders} from './definitions/supply';
import type {Part, World} from './world';
import {utcInstant} from './zones';

interface Lot { readonly poId: number; readonly part: Part; readonly written: string; readonly pieces: number; readonly cost: number }

const strikeDays = {from: dayOf(strike.from), to: dayOf(strike.to)};

/** Code of a supplier; each division has its own suppliers. */
export function supplierCode(world: World, id: string): string {
  return world.division === 0 ? id : `${id}-${world.division}`;
}

/** First working day from `day` on, weekends only: trucks come on holidays too. */
function nextWorkday(day: number): number {
  const free = weekday(day) - 4;
  return free > 0 ? day + 3 - free : day;
}

/**
 * Days from order to delivery, before the weekend rule: Gamma, rounded, at least 2 (see parameters/supply.ts).
 * A strike stops the supplier for as long as it lasts after the order.
 */
export function drawLeadTime(world: World, stream: ReturnType<World['stream']>, supplier: SupplierParameters, day: number): number {
  const days = Math.max(2, Math.round(gammaByMean(stream, supplier.quotedDays * (1 + (world.has('late-deliveries') ? supplier.bias : 0)), supplier.cv)));
  const struck = world.has('supplier-strike') && supplier.id === strike.supplier && day <= strikeDays.to && day + days >= strikeDays.from;
  return struck ? days + strikeDays.to + 1 - Math.max(day, strikeDays.from) : days;
}

/** Purchasing and the gate of all sites of one division. */
export class SupplyChain {
  private readonly stream;
  private readonly arriving: Lot[][][];
  private readonly suppliers = new Map(supplierParameters.map((supplier) => [supplier.id, supplier]));
  /** Cost of the latest delivery by site and part, as Finance reads it. */
  readonly latestCost: number[][];
  private orders = 0;
  private received = 0;

  constructor(private readonly world: World, private readonly staff: readonly Employee[]) {
    this.stream = world.stream('supply');
    this.arriving = world.sites.map(() => []);
    this.latestCost = world.sites.map(() => world.parts.map((part) => part.cost));
  }

  /** Reviews the parts whose weekday it is and orders those at or below their reorder point. */
  review(stock: Stock, day: number): void {
    if (weekday(day) > 4) return;
    for (const part of this.world.parts) {
      if (part.supplier === '') continue;
      if (this.isBulkBuy(stock, part, day)) this.order(stock, part, frozenPart.quantity, day);
      if (part.index % 5 !== weekday(day) || this.isStarved(stock, part, day)) continue;
      const point = reorderPoint(stock, part);
      if (stock.position(part) <= point) this.order(stock, part, Math.ceil(point - stock.position(part)) + lotSize(stock, part), day);
    }
  }

  private isBulkBuy(stock: Stock, part: Part, day: number): boolean {
    return this.isFrozenPart(part) && stock.site.code.startsWith(frozenPart.site) && day === dayOf(frozenPart.boughtOn);
  }

  private isStarved(stock: Stock, part: Part, day: number): boolean {
    return this.isFrozenPart(part) && stock.site.code.startsWith(frozenPart.starvedSite) && day >= dayOf(frozenPart.noOrdersFrom);
  }

  private isFrozenPart(part: Part): boolean {
    return this.world.has('out-of-stock-and-frozen') && part.partNo === frozenPart.part;
  }

  private order(stock: Stock, part: Part, pieces: number, day: number): void {
    const supplier = this.suppliers.get(part.supplier)!;
    const poId = this.world.division * 1_000_000 + (this.orders += 1);
    const written = partNumber(this.world, part, 'supply', day);
    const price = Math.round(part.cost * (1 + (0.03 * day) / 365) * (0.98 + 0.04 * this.stream.uniform()) * 100) / 100;
    this.world.writer.write(purchaseOrders, day, {
      po_id: poId, supplier_id: supplierCode(this.world, supplier.id), part_no: written, site: stock.site.code, ordered_on: dayText(day),
      promised_on: dayText(day + supplier.quotedDays), quantity: pieces, unit_price_eur: price, buyer_id: this.stream.pick(atWork(this.staff, 'buyer', day)).id,
    });
    stock.onOrder[part.index]! += pieces;
    const first = nextWorkday(day + drawLeadTime(this.world, this.stream, supplier, day));
    const split = pieces > 9 && this.stream.chance(SPLIT.share);
    const firstPieces = split ? Math.round(pieces * SPLIT.firstLot) : pieces;
    const cost = Math.round(price * (1.01 + 0.03 * this.stream.uniform()) * 100) / 100;
    this.expect(stock, first, {poId, part, written, pieces: firstPieces, cost});
    if (split) this.expect(stock, nextWorkday(first + this.stream.int(SPLIT.minDays, SPLIT.maxDays)), {poId, part, written, pieces: pieces - firstPieces, cost});
  }

  private expect(stock: Stock, day: number, lot: Lot): void {
    if (day > LAST_DAY) return;
    (this.arriving[stock.site.index]![day] ??= []).push(lot);
  }

  /** Receives what arrives at a site on a day, writes the delivery lines and puts good pieces on the shelf. */
  receive(stock: Stock, day: number): void {
    for (const lot of this.arriving[stock.site.index]![day] ?? []) {
      const rejected = binomial(this.stream, Math.min(lot.pieces, 500), REJECT_RATE);
      const poisoned = this.world.has('poisoned-file') && dayText(day) === poisonedFile.period;
      const cost = poisoned ? Math.round(lot.cost * poisonedFile.factor) : lot.cost;
      const row = {
        delivery_id: this.world.division * 1_000_000 + (this.received += 1), po_id: lot.poId,
        supplier_id: supplierCode(this.world, lot.part.supplier), part_no: lot.written, site: stock.site.code,
        delivered_at: stamp(utcInstant(stock.site.zone, day, 9 * 60 + this.stream.int(0, 390))),
        quantity_received: lot.pieces, quantity_rejected: rejected, unit_cost_eur: cost,
      };
      const copies = this.stream.chance(SCANNED_TWICE) && this.world.has('duplicated-rows') ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) this.world.writer.write(deliveries, day, row);
      stock.onOrder[lot.part.index]! -= lot.pieces;
      stock.put(lot.part, lot.pieces - rejected);
      this.latestCost[stock.site.index]![lot.part.index] = cost;
    }
    this.arriving[stock.site.index]![day] = [];
  }
}
