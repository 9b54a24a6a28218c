import {useProgress} from '../../progress';
import {ArmAcross} from '../Arm';
import {useEveryChapter} from '../everyChapter';
import {useGuide} from '../guide';
import arm from './arm.module.css';
import Part from './Part';
import styles from './styles.module.css';
import {partFill} from './words';

/**
 * The map of the guide: a pipeline whose stages are the chapters, and the arm that reaches along it, a joint for each part.
 * Two drawings of one list: across five columns where there is room, else down the page.
 */
export default function GuideMap() {
  const guide = useGuide();
  const every = useEveryChapter();
  const state = useProgress();
  const parts = guide.parts.map((part) => {
    const chapters = every.filter((c) => c.part === part.id);
    return {...part, chapters, fill: partFill(state, chapters)};
  });
  return (
    <section className={styles.map} aria-labelledby="map">
      <h2 id="map" className="visually-hidden">
        Map of the guide
      </h2>
      <ArmAcross fills={parts.map((part) => part.fill)} className={arm.across} />
      <ol role="list" className={styles.parts}>
        {parts.map(({id, ...part}, index) => (
          <Part key={id} index={index} last={index === parts.length - 1} {...part} />
        ))}
      </ol>
    </section>
  );
}
