import type {Zone} from '../zones';

export type Region = 'AMER' | 'EMEA' | 'APAC';

export interface SiteParameters {
  readonly code: string;
  readonly region: Region;
  readonly zone: Zone;
  /** Share of the company's demand. */
  readonly share: number;
}

export const siteParameters: readonly SiteParameters[] = [
  {code: 'RNO', region: 'AMER', zone: 'America/Los_Angeles', share: 0.35},
  {code: 'RTM', region: 'EMEA', zone: 'Europe/Amsterdam', share: 0.4},
  {code: 'SIN', region: 'APAC', zone: 'Asia/Singapore', share: 0.25},
];

/** Size of the company at scale 1. */
export const size = {customers: 220, customersBefore2023: 130, arms: 900, armsBefore2023: 320} as const;

/** Yearly cost of capital that Finance charges for stock. */
export const COST_OF_CAPITAL = 0.11;
