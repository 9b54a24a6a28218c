import {isBelievable, type Day} from './day';

/** What is remembered of a card: FSRS' memory state and the days between which it is measured. */
export interface Memory {
  /** Day on which the card comes up again. */
  due: Day;
  /** Day of the latest review. */
  last: Day;
  /** Days until the chance of recall has fallen to 90 %. */
  stability: number;
  /** 1 (easy) to 10. */
  difficulty: number;
  /** Reviews so far, and how many of them went wrong. */
  reps: number;
  lapses: number;
}

/** Whether a reviewed card is to be shown. A review dated in the future cannot be believed: the card is shown again. */
export const isDue = (memory: Memory, today: Day): boolean => memory.due <= today || !isBelievable(memory.last, today);
