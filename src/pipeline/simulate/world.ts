import {finishedGoods, type FinishedGoodParameters} from './parameters/bom';
import {boughtParts, type PartParameters} from './parameters/parts';
import {siteParameters, type SiteParameters} from './parameters/sites';
import {Stream} from './rng';
import type {TroubleId} from './troubles';
import type {RawWriter} from './writer';

/** A part with its position in all arrays by part. */
export interface Part extends PartParameters {
  readonly index: number;
  readonly good?: FinishedGoodParameters;
}

/** A site of one division, with its position in all arrays by site. */
export interface Site extends SiteParameters { readonly index: number }

/**
 * What all departments of one division share. At scale n the company has n divisions: each has its own sites, suppliers,
 * customers, arms and employees, and all share the part master. Division 0 is the company at scale 1.
 */
export interface World {
  readonly seed: number;
  readonly division: number;
  readonly writer: RawWriter;
  readonly parts: readonly Part[];
  readonly sites: readonly Site[];
  /** Tells whether a trouble is switched on. */
  has(trouble: TroubleId): boolean;
  /** A stream of random numbers that belongs to this division and this name. */
  stream(...path: (string | number)[]): Stream;
  /** @throws RangeError when the number is not known */
  part(partNo: string): Part;
}

function listParts(): Part[] {
  const costs = new Map(boughtParts.map((part) => [part.partNo, part.cost]));
  const goods = finishedGoods.map((good) => ({
    partNo: good.partNo, name: good.name, kind: 'finished_good' as const, family: good.family, supplier: '', minimumLot: 1, good,
    cost: good.labor + Object.entries(good.bom).reduce((sum, [part, pieces]) => sum + pieces * (costs.get(part) ?? 0), 0),
  }));
  return [...goods, ...boughtParts].map((part, index) => ({...part, cost: Math.round(part.cost * 100) / 100, index}));
}

export function createWorld(seed: number, division: number, writer: RawWriter, has: World['has']): World {
  const parts = listParts();
  const byNumber = new Map(parts.map((part) => [part.partNo, part]));
  return {
    seed, division, writer, parts, has,
    sites: siteParameters.map((site, index) => ({...site, code: division === 0 ? site.code : `${site.code}${division}`, index})),
    stream: (...path) => new Stream(seed, division, ...path),
    part(partNo) {
      const part = byNumber.get(partNo);
      if (!part) throw new RangeError(`There is no part "${partNo}" in the part master.`);
      return part;
    },
  };
}
