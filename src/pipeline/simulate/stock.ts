import type {Part, Site, World} from './world';

/** Weight of the newest day in the planner's mean of usage: simple exponential smoothing (Brown 1959), about two months long. */
const SMOOTHING = 1 / 60;

/** What one site has, expects and uses of each part, by position of the part. */
export class Stock {
  readonly onHand: number[];
  /** Ordered from suppliers or released to assembly, not yet here. */
  readonly onOrder: number[];
  /** Promised to customers who wait. */
  readonly owed: number[];
  /** Smoothed usage in pieces a day, as the planner sees it: what was used, not what was wanted. */
  readonly usage: number[];
  private readonly usedToday: number[];

  constructor(readonly site: Site, parts: readonly Part[]) {
    const zeros = (): number[] => parts.map(() => 0);
    [this.onHand, this.onOrder, this.owed, this.usage, this.usedToday] = [zeros(), zeros(), zeros(), zeros(), zeros()];
  }

  take(part: Part, pieces: number): void {
    if (this.onHand[part.index]! < pieces) throw new RangeError(`${this.site.code} does not hold ${pieces} pieces of ${part.partNo}.`);
    this.onHand[part.index]! -= pieces;
    this.usedToday[part.index]! += pieces;
  }

  put(part: Part, pieces: number): void {
    this.onHand[part.index]! += pieces;
  }

  /** Usage that leaves no trace in stock, such as an order that waits. */
  noteDemand(part: Part, pieces: number): void {
    this.usedToday[part.index]! += pieces;
  }

  /** On hand and on order minus what is owed: the inventory position that a review looks at. */
  position(part: Part): number {
    return this.onHand[part.index]! + this.onOrder[part.index]! - this.owed[part.index]!;
  }

  closeDay(): void {
    this.usedToday.forEach((used, index) => {
      this.usage[index]! += SMOOTHING * (used - this.usage[index]!);
      this.usedToday[index] = 0;
    });
  }
}

/** Usage of each part that the demand parameters imply at the start, components through the bill of materials. */
export function expectedUsage(world: World, daily: ReadonlyMap<string, number>): number[] {
  const usage = world.parts.map((part) => daily.get(part.partNo) ?? 0);
  for (const part of world.parts) {
    for (const [component, pieces] of Object.entries(part.good?.bom ?? {})) usage[world.part(component).index]! += pieces * usage[part.index]!;
  }
  return usage;
}
