import Link from '@docusaurus/Link';
import type {Activity} from '../../pipeline/catalog/types';
import type {Names} from '../data';
import {time} from '../format';
import {RUNS} from '../paths';
import {ACTIVITIES} from '../words';
import EntryLink from './EntryLink';
import More from './More';
import styles from './parts.module.css';

const LOUD: readonly Activity['kind'][] = ['failed', 'late', 'backfill', 'rollback'];

/** What happened, newest first. */
export default function ActivityLog({activity, names}: {activity: readonly Activity[]; names: Names}) {
  const line = ({at, kind, text, job, runId}: Activity, i: number) => (
    <li key={i} data-loud={LOUD.includes(kind) || undefined}>
      <span className={styles.when}>{runId ? <Link to={`${RUNS}#${runId}`}>{time(at)}</Link> : time(at)}</span>
      <span>
        <span className={styles.what}>{ACTIVITIES[kind]}</span> {text}
        {job && <span className={styles.by}> by <EntryLink id={job} names={names} /></span>}
      </span>
    </li>
  );
  return (
    <More items={activity} first={10} what="entries">
      {(some, offset) => <ol className={styles.log}>{some.map((one, i) => line(one, i + offset))}</ol>}
    </More>
  );
}
