import {useEffect, useRef, useState} from 'react';
import {GRADES, intervals, spanWords, wording, type Day, type Grade, type Memory} from '../../review';
import {useEveryChapter} from '../everyChapter';
import Grades from './Grades';
import Html from './Html';
import type {ReviewCard} from './types';
import styles from './card.module.css';
import {useKeys} from './useKeys';

/** After a hint a right answer counts as hard, so there are only two ways to answer. */
const AFTER_HINT: readonly Grade[] = ['again', 'hard'];

interface Props {
  card: ReviewCard;
  memory: Memory | undefined;
  today: Day;
  place: string;
  keys: boolean;
  /** Whether the reader came here by answering the card before: then the focus goes to the question. */
  takesFocus: boolean;
  onGrade(grade: Grade): void;
  onBury(): void;
}

/** One card: its question, a hint if there is one, the answer when asked for, and how it went. */
export default function CardView({card, memory, today, place, keys, takesFocus, onGrade, onBury}: Props) {
  const [hinted, setHinted] = useState(false);
  const [shown, setShown] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const chapter = useEveryChapter().find(({id}) => id === card.chapter);
  const days = intervals(memory, today);
  // What is new is what a screen reader should read next: it is focused, and its text is its name.
  useEffect(() => {
    if (takesFocus) question.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (shown) answer.current?.focus();
  }, [shown]);
  const grades = hinted ? AFTER_HINT : GRADES;
  useKeys(keys, (key) => {
    if (key === ' ' && !shown) return () => setShown(true);
    if (key === 'h' && card.hint && !shown) return () => setHinted(true);
    if (key === 'b') return onBury;
    const grade = grades[Number(key) - 1];
    return shown && grade ? () => onGrade(grade) : undefined;
  });
  return (
    <article className={styles.card} aria-labelledby="review-place">
      <p id="review-place" className={styles.place}>
        {place}
        <span className={styles.chapter}>
          Chapter {chapter?.number}, {chapter?.title}
        </span>
      </p>
      <div ref={question} tabIndex={-1} className={styles.front} role="group" aria-labelledby="question" id="question">
        <span className="visually-hidden">Question: </span>
        <Html html={card.front[wording(memory, card.front.length)]!} />
      </div>
      {hinted && (
        <div className={styles.hint} role="status">
          <strong>Hint:</strong> <Html html={card.hint!} />
        </div>
      )}
      {shown ? (
        <>
          <div ref={answer} tabIndex={-1} className={styles.back} role="group" aria-labelledby="answer" id="answer">
            <span className="visually-hidden">Answer: </span>
            <Html html={card.back} />
          </div>
          <Grades grades={grades} hinted={hinted} spans={(of) => spanWords(days[of])} onGrade={onGrade} keys={keys} />
        </>
      ) : (
        <div className={styles.actions}>
          <button type="button" className="button" onClick={() => setShown(true)}>
            Show the answer {keys && <kbd>space</kbd>}
          </button>
          {card.hint && (
            <button type="button" className="quiet-button" aria-disabled={hinted} onClick={() => setHinted(true)}>
              Hint {keys && <kbd>h</kbd>}
            </button>
          )}
        </div>
      )}
      <button type="button" className={`quiet-button ${styles.bury}`} onClick={onBury}>
        Not today {keys && <kbd>b</kbd>}
      </button>
    </article>
  );
}
