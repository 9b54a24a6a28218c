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

/** What the reader sets: a part, the spread of its lead time in weeks, that of weekly demand in percent of its mean, the service level in percent. */
export interface Params {
  part: string;
  leadTimeSd: number;
  demandSpread: number;
  serviceLevel: number;
}

/** A row of data.sql: demand in parts a week, lead times in weeks, the spread of demand in percent of its mean. */
export interface Part {
  part_no: string;
  part_name: string;
  supplier_name: string;
  /** Weeks of demand and purchase orders that the numbers come from. */
  weeks: number;
  orders: number;
  demand: number;
  demand_spread: number;
  lead_time: number;
  lead_time_sd: number;
}

/** The round numbers of chapter 1. */
export const ROUND: Part = {
  part_no: 'round',
  part_name: 'Round numbers',
  supplier_name: 'the supplier',
  weeks: 0,
  orders: 0,
  demand: 100,
  demand_spread: 20,
  lead_time: 4,
  lead_time_sd: 1,
};

export interface Result {
  part: Part;
  /** Standard deviation of a week's demand, in parts. */
  demandSd: number;
  /** Parts expected to be used during the mean lead time. */
  use: number;
  /** Safety stock in parts: for both spreads, and for each alone. */
  stock: number;
  demandOnly: number;
  leadTimeOnly: number;
  /** Stock at which to order again: expected use and safety stock. */
  reorderAt: number;
  /** The same three stocks with the spreads that the part has in the data; they set the scales of the drawing. */
  measured: {stock: number; demandOnly: number; leadTimeOnly: number};
}

export const partOf = (part: string, data: readonly Part[]): Part => data.find(({part_no}) => part_no === part) ?? ROUND;

/**
 * Safety stock of a part, with both spreads and with each one taken away.
 * @param data the parts; one that is not among them is computed with the round numbers
 */
export function run({part: number, leadTimeSd, demandSpread, serviceLevel}: Params, data: readonly Part[]): Result {
  const part = partOf(number, data);
  const stocks = three(part, demandSpread, leadTimeSd, serviceLevel);
  const use = part.demand * part.lead_time;
  return {
    part,
    demandSd: (part.demand * demandSpread) / 100,
    use,
    ...stocks,
    reorderAt: use + stocks.stock,
    measured: three(part, part.demand_spread, part.lead_time_sd, serviceLevel),
  };
}

function three({demand, lead_time: leadTime}: Part, demandSpread: number, leadTimeSd: number, percent: number) {
  const all = {demand, demandSd: (demand * demandSpread) / 100, leadTime, leadTimeSd, serviceLevel: percent / 100};
  return {
    stock: safetyStock(all),
    demandOnly: safetyStock({...all, leadTimeSd: 0}),
    leadTimeOnly: safetyStock({...all, demandSd: 0}),
  };
}
