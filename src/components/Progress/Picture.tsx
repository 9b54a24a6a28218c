import {countMarked, useProgress} from '../../progress';
import {ArmAcross} from '../Arm';
import {useEveryChapter} from '../everyChapter';
import {useGuide} from '../guide';
import {partFill} from '../GuideMap/words';
import styles from './picture.module.css';

/** The arm, a joint for each part of the guide, filled as far as its purposes are ticked; below it the same in words. */
export default function Picture() {
  const guide = useGuide();
  const every = useEveryChapter();
  const state = useProgress();
  const parts = guide.parts.map((part) => {
    const chapters = every.filter((c) => c.part === part.id);
    const purposes = chapters.flatMap((c) => c.purposes);
    return {...part, purposes: purposes.length, ticked: countMarked(state, 'ticks', purposes), fill: partFill(state, chapters)};
  });
  return (
    <div className={styles.picture}>
      <ArmAcross className={styles.arm} fills={parts.map(({fill}) => fill)} />
      <p className={styles.numerals} aria-hidden="true">
        {parts.map(({number}) => (
          <span key={number}>{number}</span>
        ))}
      </p>
      {/* `list` is said again because Safari forgets it where the markers are hidden. */}
      <ol role="list" className={styles.parts}>
        {parts.map(({id, number, title, ticked, purposes}) => (
          <li key={id}>
            <span className={styles.number}>
              <span className={styles.word}>Part </span>
              {number}
            </span>
            <span className={styles.title}>{title}</span>
            <span className={styles.count}>
              {ticked} of {purposes} purposes
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
