import type {Trouble} from '../engine';
import {helpFor} from './help';

/** A failure of the engine itself, after which its worker is of no use. */
const BROKEN = /out of bounds|unreachable|RuntimeError|Aborted\(|Cannot enlarge memory|memory access|table index/i;

/**
 * Turns what DuckDB says into what the reader sees.
 * @param said the engine's message, often with `LINE 3: …` and a caret under it
 * @param code the statement that failed
 * @param firstLine line of the reader's text on which the statement begins
 * @param tables names of the tables that the cell has
 */
export function troubleOf(said: string, code: string, firstLine: number, tables: readonly string[]): Trouble {
  if (BROKEN.test(said)) return {message: 'DuckDB broke down, most likely for want of memory. It starts anew with the next run.', lost: true};
  const place = /LINE (\d+):/.exec(said);
  const message = said
    .replace(/\s*LINE \d+:[\s\S]*$/, '')
    .replace(/^(?:[\s\S]*\b)?(?:Error: )(?=[A-Z]\w+ Error: )/, '')
    .replace(/^Invalid Error: /, '')
    .replace(/\s+/g, ' ')
    .trim();
  const help = helpFor(message, code, tables);
  const line = place ? firstLine + Number(place[1]) - 1 : undefined;
  return {message: message || 'The query failed and DuckDB does not say why.', ...(line ? {line} : {}), ...(help ? {help} : {})};
}
