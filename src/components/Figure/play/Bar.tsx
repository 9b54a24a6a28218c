import type {Steps} from '../../../figures/types';
import styles from './play.module.css';

interface Props {
  steps: Steps<unknown, unknown, unknown> | undefined;
  count: number;
  /** null: all are shown. */
  step: number | null;
  onStep: (step: number | null) => void;
  onReset: () => void;
  /** The address of this very state. */
  link: string;
}

/** Step, reset, and a link to what is shown. */
export default function Bar({steps, count, step, onStep, onReset, link}: Props) {
  const next = step === null || step >= count ? 0 : step + 1;
  return (
    <p className={styles.bar}>
      {steps && (
        <>
          <button type="button" className="button" onClick={() => onStep(next)}>
            {step === null ? 'Step through' : step >= count ? 'From the start' : steps.label}
          </button>
          <button type="button" className="quiet-button" aria-disabled={!step} onClick={() => step && onStep(step - 1)}>
            Back
          </button>
          <span className={styles.steps}>{step === null ? `All ${count} steps` : `Step ${step} of ${count}`}</span>
        </>
      )}
      <button type="button" className="quiet-button" onClick={onReset}>
        Reset
      </button>
      <a href={link} className={styles.link}>
        Link to this state
      </a>
    </p>
  );
}
