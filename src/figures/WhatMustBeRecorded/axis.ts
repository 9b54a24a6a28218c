/** Ends of the strips, in percent of the reported number; a test holds all numbers that can occur inside. */
export const [LEFT, RIGHT] = [50, 130] as const;
export const TICKS = [60, 80, 100, 120] as const;
