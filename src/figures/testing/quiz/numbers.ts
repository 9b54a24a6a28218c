import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {expect, it} from 'vitest';

/** What a question's numbers must be: its key, and the number that each mistake gives. */
export interface Recomputed {
  answer: number;
  /** By misconception. Numbers that are no result of a sum, such as "the part's own share", are given as they are. */
  misses: Record<string, number>;
}

interface NumberQuestion {
  id: string;
  type: string;
  prompt: string;
  answer: number;
  tolerance: number;
  misses: {value: number; misconception: string}[];
  options: {text: string; feedback: string}[];
}

/** The questions of a chapter as they are written, by id. */
export function questionsOf(chapter: string): Map<string, NumberQuestion> {
  const file = new URL(`../../../../docs/10-domain/${chapter}/quiz.yml`, import.meta.url);
  const {questions} = parse(readFileSync(file, 'utf8')) as {questions: NumberQuestion[]};
  return new Map(questions.map((question) => [question.id, question]));
}

/** Tests that key and misses of every number question are what the sums give, to the digits that are written. */
export function recomputes(questions: Map<string, NumberQuestion>, sums: Record<string, Recomputed>): void {
  const asked = [...questions.values()].filter(({type}) => type === 'number');
  it('recomputes every number question', () => {
    expect(Object.keys(sums).sort()).toEqual(asked.map(({id}) => id).sort());
  });
  it.each(asked.map((question) => [question.id, question] as const))('%s', (id, {answer, tolerance, misses}) => {
    const sum = sums[id]!;
    expect(answer).toBe(rounded(sum.answer, answer));
    expect(Object.fromEntries(misses.map(({misconception, value}) => [misconception, value]))).toEqual(
      Object.fromEntries(misses.map(({misconception, value}) => [misconception, rounded(sum.misses[misconception]!, value)])),
    );
    expect(Object.keys(sum.misses).sort()).toEqual(misses.map(({misconception}) => misconception).sort());
    for (const {value} of misses) expect(Math.abs(value - answer), `${value} is told apart from ${answer}`).toBeGreaterThan(2 * tolerance);
  });
}

/** The sum with as many decimals as were written. */
function rounded(sum: number, written: number): number {
  const decimals = String(written).split('.')[1]?.length ?? 0;
  return Number(sum.toFixed(decimals));
}
