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
