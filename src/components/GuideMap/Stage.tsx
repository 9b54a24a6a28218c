import Link from '@docusaurus/Link';
import {useProgress} from '../../progress';
import type {ChapterFacts} from '../guide';
import Dial from './Dial';
import styles from './styles.module.css';
import {stageWords} from './words';

/** One chapter as a stage of the pipeline: its dial, its title, and in words how far it is. The whole stage is the link. */
export default function Stage({chapter}: {chapter: ChapterFacts}) {
  const {record} = useProgress();
  const ticks = chapter.purposes.map((id) => record.ticks[id]?.on ?? false);
  return (
    <li className={styles.stage}>
      <Link className={styles.link} to={`/chapters/${chapter.id}/`}>
        <Dial ticks={ticks} number={chapter.number} path={chapter.status === 'path'} />
        <span className={styles.words}>
          <span className="visually-hidden">{chapter.number}. </span>
          <span className={styles.title}>{chapter.title}</span>
          <span className="visually-hidden">: </span>
          <span className={styles.state}>{stageWords(chapter, ticks.filter(Boolean).length)}</span>
        </span>
      </Link>
    </li>
  );
}
