import type {ShownNumber} from '../../../content/quiz-data';
import type {Verdict} from '../type';

/**
 * A number as people write it: spaces and thousands commas are passed over, a comma before one, two or more than three digits is a
 * decimal comma, and what stands behind the number (its unit) does not count.
 * @returns undefined when there is no number
 */
export function numberIn(text: string): number | undefined {
  const bare = text.replace(/[\s'’_\u00A0\u202F]/g, '').replace(/^[≈~]/, '').replace(/[−–]/g, '-');
  const match = /^([+-]?)([\d.,]+)(e[+-]?\d+)?/i.exec(bare);
  if (!match || !/\d/.test(match[2]!)) return undefined;
  const digits = /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(match[2]!) ? match[2]!.replace(/,/g, '') : match[2]!.replace(',', '.');
  const value = Number(match[1]! + digits + (match[3] ?? ''));
  return Number.isFinite(value) ? value : undefined;
}

export function lacks(_data: ShownNumber, text: string): string | undefined {
  return numberIn(text) === undefined ? 'Write a number first, such as 12.5.' : undefined;
}

/** A miss is recognized within the tolerance of the answer, or within one part in a hundred of itself. */
export function judge({answer, tolerance, misses, feedback, otherwise}: ShownNumber, text: string): Verdict {
  const value = numberIn(text) ?? NaN;
  if (Math.abs(value - answer) <= tolerance + 1e-9) return {right: true, feedback: [feedback]};
  const near = misses
    .map((miss) => ({...miss, away: Math.abs(miss.value - value)}))
    .filter((miss) => miss.away <= Math.max(tolerance, Math.abs(miss.value) / 100) + 1e-9)
    .sort((a, b) => a.away - b.away)[0];
  return {right: false, feedback: [near?.feedback ?? otherwise]};
}
