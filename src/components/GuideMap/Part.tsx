import {HandDown, JointDown, LimbDown, MountDown} from '../Arm';
import type {ChapterFacts} from '../guide';
import Stage from './Stage';
import arm from './arm.module.css';
import styles from './styles.module.css';

interface Props {
  index: number;
  number: string;
  title: string;
  chapters: ChapterFacts[];
  fill: number;
  last: boolean;
}

/** One part of the guide: a stretch of the pipeline and, where the page is narrow, its joint and limb of the arm beside it. */
export default function Part({index, number, title, chapters, fill, last}: Props) {
  return (
    <li className={styles.part}>
      <div className={arm.piece}>
        {index === 0 && <MountDown className={arm.mount} />}
        <LimbDown index={index} className={arm.limb} />
        <JointDown index={index} fill={fill} className={arm.joint} />
        {last && <HandDown className={arm.hand} />}
      </div>
      <h3 className={styles.heading}>
        <span className={styles.partNumber}>Part {number}</span> {title}
      </h3>
      <div className={styles.run}>
        {/* `list` is said again because Safari forgets it where the markers are hidden. */}
        <ol role="list" className={styles.stages}>
          {chapters.map((chapter) => (
            <Stage key={chapter.id} chapter={chapter} />
          ))}
        </ol>
        {last && <p className={styles.outlet}>Out comes a plan that a board can sign.</p>}
      </div>
    </li>
  );
}
