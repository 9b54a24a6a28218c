import {useState} from 'react';
import {tie} from '../../../figures/format';
import type {Prediction} from '../../../figures/types';
import styles from './goals.module.css';

interface Props {
  id: string;
  prediction: Prediction<unknown>;
  /** Brings the figure to the state that settles the question. */
  onSee: () => void;
}

type Phase = 'asking' | 'told' | 'skipped';

/** A guess before the run, and what the run makes of it. */
export default function Predict({id, prediction: {question, options}, onSee}: Props) {
  const [phase, setPhase] = useState<Phase>('asking');
  const [guess, setGuess] = useState<number>();
  if (phase === 'skipped') {
    return (
      <p className={styles.skipped}>
        <button type="button" className="quiet-button" onClick={() => setPhase('asking')}>
          Guess first after all
        </button>
      </p>
    );
  }
  const chosen = guess === undefined ? undefined : options[guess];
  return (
    <form
      className={styles.predict}
      aria-labelledby={`${id}-question`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) return;
        setPhase('told');
        onSee();
      }}
    >
      <p id={`${id}-question`} className={styles.question}>
        <span className={styles.kicker}>Guess first</span> {tie(question)}
      </p>
      <div role="radiogroup" aria-labelledby={`${id}-question`} className={styles.guesses}>
        {options.map(({text}, i) => (
          <label key={text} className={styles.guess} data-chosen={guess === i}>
            <input
              type="radio"
              name={`${id}-guess`}
              checked={guess === i}
              onChange={() => {
                setGuess(i);
                setPhase('asking');
              }}
            />
            {text}
          </label>
        ))}
      </div>
      <div role="status" className={styles.told}>
        {phase === 'told' && chosen && (
          <p>
            <strong className={chosen.right ? styles.right : styles.other}>{chosen.right ? 'Your guess holds.' : 'Your guess does not hold.'}</strong> {tie(chosen.reply)}
          </p>
        )}
      </div>
      {phase === 'asking' && (
        <p className={styles.actions}>
          <button type="submit" className="button" aria-disabled={!chosen}>
            Run it
          </button>
          <button type="button" className="quiet-button" onClick={() => setPhase('skipped')}>
            Skip this
          </button>
          {!chosen && <span className={styles.hint}>Pick one, then see what the figure does.</span>}
        </p>
      )}
    </form>
  );
}
