import {describe, expect, it} from 'vitest';
import {questionsOf, recomputes} from './numbers';

const questions = questionsOf('data-science-is-done-in-python');

/** Mean of the last `weeks` rows, as the analyst's cell takes it: a week without orders has no row. */
function cell(rows: number[], weeks = 4): number {
  const last = rows.slice(-weeks);
  return last.reduce((sum, value) => sum + value, 0) / last.length;
}

/** Rows that a task leaves when every attempt first appends and then mails. */
function appended(rows: number, attempts: number): number {
  let table = 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) table += rows;
  return table;
}

const weeksSinceJanuary = (Date.UTC(2026, 10, 22) - Date.UTC(2026, 0, 11)) / (7 * 24 * 3600 * 1000);

describe('numbers asked in chapter 2', () => {
  recomputes(questions, {
    'python-slow-mover': {
      answer: cell([6]),
      misses: {'absent-rows-count-as-zero': cell([6, 0, 0, 0, 0]), 'tail-pads-to-four': 6 / 4, 'mean-over-the-year': 6 / weeksSinceJanuary},
    },
    'python-short-integers': {
      answer: Uint8Array.of(200 + 100)[0]!,
      misses: {'arrays-grow-like-python-integers': 200 + 100, 'arithmetic-stops-at-the-limit': Uint8ClampedArray.of(200 + 100)[0]!},
    },
    'python-appended-rows': {
      answer: appended(9, 1 + 2),
      misses: {'failed-attempts-leave-no-trace': appended(9, 1), 'retries-count-all-attempts': appended(9, 2)},
    },
    'python-memory-of-eight': {
      answer: 8 * 3,
      misses: {'processes-share-what-they-load': 8 * (3 - 1) + 1, 'memory-of-one-is-enough': 3, 'loaded-data-is-not-peak': 8 * (3 - 1)},
    },
  });

  it('knows how fast memory would have to be for the wrong guess', () => {
    const bytes = 8 * 10_000_000;
    expect(Math.round(bytes / 3e-6 / 1e12)).toBe(27);
    expect(Math.round(0.21 / 0.003)).toBe(70);
  });
});
