/**
 * Lead time of a purchase order is Gamma with mean = quoted · (1 + bias) and the given coefficient of variation, rounded to
 * whole days, at least 2. Gamma lead times are the usual choice for skewed, positive times
 * (Silver, Pyke and Thomas 2017, section on lead time variability; safety stock formula: King 2011).
 */
export interface SupplierParameters {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly category: string;
  /** What the supplier promises, in days. */
  readonly quotedDays: number;
  /** How much longer it takes on average, as a share of the promise. */
  readonly bias: number;
  /** Standard deviation ÷ mean. */
  readonly cv: number;
  readonly paymentDays: number;
}

const row = (
  id: string, name: string, country: string, category: string, quotedDays: number, bias: number, cv: number, paymentDays: number,
): SupplierParameters => ({id, name, country, category, quotedDays, bias, cv, paymentDays});

export const supplierParameters: readonly SupplierParameters[] = [
  row('S01', 'Orvandel Strain Gearing', 'JP', 'harmonic drives', 42, 0.15, 0.25, 60),
  row('S02', 'Tessamor Cyclo Works', 'KR', 'cycloidal drives', 56, 0.1, 0.3, 60),
  row('S03', 'Riemgard Antriebe', 'DE', 'belt drives', 21, 0.05, 0.2, 30),
  row('S04', 'Quillon Motor Group', 'CN', 'motors', 49, 0.2, 0.35, 60),
  row('S05', 'Feinmar Encoder', 'DE', 'encoders', 28, 0, 0.15, 30),
  row('S06', 'Pelagic Circuit Assembly', 'TW', 'electronics', 45, 0.18, 0.35, 45),
  row('S07', 'Kabrowa Cables', 'PL', 'cables and power supplies', 20, 0.1, 0.25, 30),
  row('S08', 'Zelkova Castings', 'CZ', 'castings and links', 30, 0.1, 0.3, 30),
  row('S09', 'Madrugal Covers', 'MX', 'covers and flanges', 25, 0.05, 0.25, 30),
  row('S10', 'Nordlager Bearings', 'SE', 'bearings', 18, 0, 0.2, 30),
  row('S11', 'Vitebella Fasteners', 'IT', 'fasteners and grease', 10, 0.1, 0.3, 30),
  row('S12', 'Sagewell Gripper Parts', 'US', 'gripper parts', 24, 0.1, 0.3, 45),
  row('S13', 'Polderflex Silicone', 'NL', 'silicone and vacuum parts', 21, 0.15, 0.3, 30),
  row('S14', 'Aarwald Sensors', 'CH', 'sensors', 35, 0.05, 0.2, 30),
];

/** Share of purchase orders that arrive in two lots, and days between the lots. */
export const SPLIT = {share: 0.15, firstLot: 0.7, minDays: 3, maxDays: 10} as const;

/** Probability that one received piece fails the incoming inspection. */
export const REJECT_RATE = 0.004;
