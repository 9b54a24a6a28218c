/** Of a long list: what stands before and after the place that is read. */
const AROUND = 8;

/** @param at place in the list; below zero where what is read does not belong to it */
export const near = <T>(all: readonly T[], at: number): readonly T[] => (at < 0 ? [] : all.slice(Math.max(0, at - AROUND), at + AROUND + 1));
