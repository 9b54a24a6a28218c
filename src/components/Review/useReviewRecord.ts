import {useMemo} from 'react';
import {buryCard, restoreCard, reviewCard, useProgress} from '../../progress';
import type {Day} from '../../review/day';
import type {Memory} from '../../review/memory';
import type {QueueState} from '../../review/queue';
import type {Grade} from '../../review/scheduler';
import {useEveryChapter} from '../everyChapter';
import {queueState} from './queueState';

/** The part of the reader's record that the review works on. */
export interface ReviewRecord {
  ready: boolean;
  state: QueueState;
  keep(id: string, memory: Memory, grade: Grade): void;
  bury(id: string, today: Day): void;
  restore(id: string, memory: Memory | undefined, buried: Day | undefined): void;
}

const NUMBERS = {again: 1, hard: 2, good: 3, easy: 4} as const;

/** @param quizzes the questions of each chapter's end quiz, by chapter id */
export function useReviewRecord(quizzes: Record<string, readonly string[]>): ReviewRecord {
  const {ready, record} = useProgress();
  const chapters = useEveryChapter();
  const state = useMemo(() => queueState(record, chapters, quizzes), [record, chapters, quizzes]);
  return {
    ready,
    state,
    keep: (id, memory, grade) => reviewCard(id, memory, NUMBERS[grade]),
    bury: buryCard,
    restore: restoreCard,
  };
}
