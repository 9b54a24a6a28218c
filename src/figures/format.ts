/** Numbers for people, the same on server and in browser. */
const formats = new Map<number, Intl.NumberFormat>();

/** @param digits decimals, always that many */
export function number(value: number, digits = 0): string {
  let format = formats.get(digits);
  if (!format) formats.set(digits, (format = new Intl.NumberFormat('en-US', {minimumFractionDigits: digits, maximumFractionDigits: digits})));
  return format.format(value === 0 || Number(value.toFixed(digits)) === 0 ? 0 : value); // never "-0"
}

/** A number with its noun in the right number: "1 part", "1,200 parts". */
export function count(value: number, noun: string, digits = 0, plural = `${noun}s`): string {
  const text = number(value, digits);
  return `${text} ${text === '1' ? noun : plural}`;
}

/** Keeps a number and its unit on one line. */
export const tie = (text: string): string => text.replace(/(\d) (%|MB|hours?|weeks?|euros)/g, '$1\u00a0$2');

/** A share between 0 and 1 as "12 %". */
export const percent = (share: number, digits = 0): string => `${number(100 * share, digits)} %`;
