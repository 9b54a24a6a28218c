import type {ProgressRecord} from '../../progress';
import {dayOf, type Day} from '../../review/day';
import type {Memory} from '../../review/memory';
import type {QueueState} from '../../review/queue';
import type {ChapterFacts} from '../guide';
import {finishedAt} from './finished';

/** What the queue must know, out of the reader's record. */
export function queueState(record: ProgressRecord, chapters: readonly ChapterFacts[], quizzes: Record<string, readonly string[]>): QueueState {
  const of = <T>(field: 'memory' | 'buried') => Object.fromEntries(Object.entries(record.cards).map(([id, card]) => [id, card[field] as T | undefined]));
  const moments = {
    ticked: (id: string) => (record.ticks[id]?.on ? record.ticks[id].at : undefined),
    answered: (id: string) => record.answers[id]?.first.at,
  };
  return {
    memories: of<Memory>('memory'),
    buried: of<Day>('buried'),
    finished: Object.fromEntries(chapters.flatMap((chapter) => {
      const at = finishedAt(chapter, quizzes[chapter.id] ?? [], moments);
      return at === undefined ? [] : [[chapter.id, dayOf(at)]];
    })),
  };
}
