import type {ComponentType} from 'react';
import type {Html, ShownQuestion} from '../../content/quiz-data';

/** What came of an answer. */
export interface Verdict {
  right: boolean;
  /** What is right or wrong with that very answer, one text for each part of it. */
  feedback: Html[];
}

export interface FieldProps<Q, V> {
  data: Q;
  value: V;
  onChange(value: V): void;
  /** Orders what may be shuffled, the same for a reader at every visit. */
  seed: number;
  /** Answered for good: nothing can be changed, and what is right is marked. */
  settled: boolean;
  /** The latest answer, judged; undefined before the first. */
  verdict?: Verdict;
  /** Id of the element that asks the question. */
  labelledBy: string;
}

/** One type of question: pure judging, and the fields to answer it with. A new type is one folder and one line in types.ts. */
export interface QuestionType<Q extends ShownQuestion, V> {
  empty(data: Q, seed: number): V;
  /** One sentence on what is missing before it can be judged. */
  lacks(data: Q, value: V): string | undefined;
  judge(data: Q, value: V): Verdict;
  /** The answer as it is kept in the reader's record, and back again. */
  written(data: Q, value: V): string;
  read(data: Q, written: string, seed: number): V;
  /** The answer in words. */
  said(data: Q, written: string): Html;
  Field: ComponentType<FieldProps<Q, V>>;
  /** The right answer and why it is right; in full, also what is wrong with the others. */
  Solution: ComponentType<{data: Q; brief?: boolean}>;
}
