import {countMarked, useProgress} from '../../progress';
import {useEveryChapterLater} from '../everyChapterLater';
import {useGuide} from '../guide';
import styles from './styles.module.css';

/** The name of a part with its joint of the arm, which fills as the part's purposes are ticked. */
export default function PartHeading({part, title}: {part: string; title: string}) {
  const state = useProgress();
  const {parts} = useGuide();
  const every = useEveryChapterLater(Object.keys(state.record.ticks).length > 0);
  const ids = every.filter((c) => c.part === part).flatMap((c) => c.purposes);
  const done = ids.length === 0 ? 0 : countMarked(state, 'ticks', ids) / ids.length;
  return (
    <p className={styles.heading}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle className={styles.joint} cx="10" cy="10" r="7.5" />
        <circle className={styles.filled} cx="10" cy="10" r="4" pathLength="100" strokeDasharray={`${100 * done} 100`} />
      </svg>
      <span>
        {parts.find((p) => p.id === part)?.number}. {title}
      </span>
    </p>
  );
}
