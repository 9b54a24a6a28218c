/** Horizontal places of the four lanes, and vertical places of the events. */
export interface Lanes {
  producer: number;
  broker: number;
  consumer: number;
  table: number;
}

export const lanesOf = (narrow: boolean): Lanes =>
  narrow ? {producer: 37, broker: 125, consumer: 221, table: 314} : {producer: 70, broker: 250, consumer: 430, table: 610};

export const HEAD = 104;
export const PITCH = 26;
/** Most events that any setting gives. */
export const EVENTS = 20;
export const yOf = (index: number): number => HEAD + 30 + index * PITCH;
