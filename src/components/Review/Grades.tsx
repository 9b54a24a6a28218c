import type {Grade} from '../../review';
import styles from './card.module.css';

const WORDS: Record<Grade, string> = {again: 'Wrong', hard: 'Barely', good: 'Right', easy: 'Easy'};

interface Props {
  grades: readonly Grade[];
  hinted: boolean;
  /** After how long the card comes back for a grade, in words. */
  spans(grade: Grade): string;
  keys: boolean;
  onGrade(grade: Grade): void;
}

/** How it went: a button for each grade, which says when the card comes back. */
export default function Grades({grades, hinted, spans, keys, onGrade}: Props) {
  return (
    <div className={styles.grades} role="group" aria-label="How did it go?">
      {grades.map((grade, i) => (
        <button type="button" key={grade} className={styles.grade} onClick={() => onGrade(grade)}>
          <span className={styles.word}>
            {hinted && grade === 'hard' ? 'Right, with hint' : WORDS[grade]} {keys && <kbd aria-hidden="true">{i + 1}</kbd>}
          </span>
          <span className={styles.span}>
            <span className="visually-hidden">comes back in </span>
            {spans(grade)}
          </span>
        </button>
      ))}
    </div>
  );
}
