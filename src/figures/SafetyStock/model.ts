import quantile from '@stdlib/stats-base-dists-normal-quantile';

export interface Replenishment {
  /** Mean demand in a period, in units. */
  demand: number;
  /** Standard deviation of demand in a period, in units. */
  demandSd: number;
  /** Mean lead time, in periods. */
  leadTime: number;
  /** Standard deviation of the lead time, in periods. */
  leadTimeSd: number;
  /** Share of replenishment cycles without a stock-out, between 0 and 1. */
  serviceLevel: number;
}

/**
 * Stock held against uncertain demand and an uncertain lead time, both normal and independent: z · √(L·σd² + d²·σL²).
 * @returns units
 * @see King, "Crack the Code: Understanding safety stock and mastering its equations", APICS magazine, 2011
 */
export function safetyStock({demand, demandSd, leadTime, leadTimeSd, serviceLevel}: Replenishment): number {
  return quantile(serviceLevel, 0, 1) * Math.sqrt(leadTime * demandSd ** 2 + demand ** 2 * leadTimeSd ** 2);
}

/** What the reader sets: weekly demand in parts, its spread, the spread of the lead time in weeks, the service level in percent. */
export interface Params {
  demand: number;
  demandSd: number;
  leadTimeSd: number;
  serviceLevel: number;
}

/** Safety stock in parts: for both risks, for each alone. */
export interface Result {
  stock: number;
  demandOnly: number;
  leadTimeOnly: number;
}

const LEAD_TIME = 4;

/** The same stock with both spreads and with each one taken away. */
export function run({serviceLevel, ...params}: Params): Result {
  const part = {...params, leadTime: LEAD_TIME, serviceLevel: serviceLevel / 100};
  return {
    stock: safetyStock(part),
    demandOnly: safetyStock({...part, leadTimeSd: 0}),
    leadTimeOnly: safetyStock({...part, demandSd: 0}),
  };
}
