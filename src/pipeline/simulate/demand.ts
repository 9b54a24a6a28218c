import {dayOf, dayText, weekday} from './calendar';
import {geometric, poisson} from './distributions';
import {cosTurns} from './math';
import {demandParameters, GROWTH, WEEKDAY_FACTORS, type DemandParameters} from './parameters/demand';
import {promotion} from './schedule';
import type {Stream} from './rng';
import type {Part, Site, World} from './world';

const promotionDays = {from: dayOf(promotion.from), to: dayOf(promotion.to), dipTo: dayOf(promotion.dipTo)};

/** True while the promotion runs for this part. */
export function inPromotion(world: World, partNo: string, day: number): boolean {
  return world.has('promotion') && (promotion.parts as readonly string[]).includes(partNo) && day >= promotionDays.from && day <= promotionDays.to;
}

function promotionFactor(world: World, partNo: string, day: number): number {
  if (inPromotion(world, partNo, day)) return promotion.uplift;
  const after = world.has('promotion') && (promotion.parts as readonly string[]).includes(partNo) && day > promotionDays.to && day <= promotionDays.dipTo;
  return after ? promotion.dip : 1;
}

/**
 * Mean number of order lines for a part at a site on a day.
 * @param day days since 2023-01-01
 * @returns lines a day; times `meanSize` it is the mean demand in pieces
 */
export function orderRate(world: World, demand: DemandParameters, share: number, day: number): number {
  const season = world.has('yearly-seasonality') ? 1 + demand.amplitude * cosTurns((dayOfYear(day) - demand.peakDay) / 365.25) : 1;
  const week = world.has('weekly-seasonality') ? WEEKDAY_FACTORS[weekday(day)]! : 1;
  const trend = 1 + (GROWTH * day) / 365.25;
  return (demand.linesPerWeek / 7) * share * trend * season * week * promotionFactor(world, demand.partNo, day);
}

function dayOfYear(day: number): number {
  return day - dayOf(`${dayText(day).slice(0, 4)}-01-01`) + 1;
}

/** What customers want at one site on one day: pieces of each wished line, whether or not they are in stock. */
export interface Wish { readonly part: Part; readonly pieces: number }

/** Source of the demand of one site; each part draws from its own stream. */
export function demandAt(world: World, site: Site): (day: number) => Wish[] {
  const series = demandParameters.map((demand) => ({demand, part: world.part(demand.partNo), stream: world.stream('demand', site.index, demand.partNo)}));
  return (day) => series.flatMap(({demand, part, stream}) => wishes(stream, part, demand.meanSize, orderRate(world, demand, site.share, day)));
}

function wishes(stream: Stream, part: Part, meanSize: number, rate: number): Wish[] {
  return Array.from({length: poisson(stream, rate)}, () => ({part, pieces: geometric(stream, meanSize)}));
}
