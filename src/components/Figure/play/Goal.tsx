import {tie} from '../../../figures/format';
import type {Target} from '../../../figures/types';
import styles from './goals.module.css';

interface Props {
  target: Target<unknown, unknown, unknown>;
  /** The reader is there now, or was since the page was opened. */
  reached: boolean;
  /** It was reached on an earlier visit. */
  before: boolean;
  /** One way there was shown. */
  shown: boolean;
  onShow: () => void;
}

/** The target, and once it is reached what just happened and the rule to take away. */
export default function Goal({target, reached, before, shown, onShow}: Props) {
  const done = reached || shown;
  return (
    <div className={styles.goal} data-goal={reached ? 'reached' : shown ? 'shown' : 'open'}>
      <p className={styles.task}>
        <span className={styles.kicker}>Your turn</span> {tie(target.text)}
      </p>
      <div role="status">
        {done && (
          <>
            <p className={styles.state}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.tick}>
                <path d="M2.5 8.5 6.5 12.5 13.5 4" />
              </svg>
              {reached ? 'Reached.' : 'One way there.'}
            </p>
            <p>
              <span className={styles.kicker}>What just happened</span> {tie(target.reconcile)}
            </p>
            <p className={styles.rule}>{target.rule}</p>
          </>
        )}
      </div>
      {!done && (
        <p className={styles.actions}>
          <button type="button" className="quiet-button" onClick={onShow}>
            Show one way
          </button>
          <span className={styles.hint}>{before ? 'You reached it on an earlier visit.' : 'Not reached yet.'}</span>
        </p>
      )}
    </div>
  );
}
