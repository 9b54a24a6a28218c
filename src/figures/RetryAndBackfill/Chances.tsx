import {mark} from '../types';
import {chanceText} from './describe';
import type {Params, Result} from './model';
import styles from './styles.module.css';

/** Chance that a whole run succeeds, by number of retries, on a line from 0 to 100 %. */
export default function Chances({result, params, width, narrow}: {result: Result; params: Params; width: number; narrow: boolean}) {
  const left = 80;
  const scale = (width - left - 74) / 100;
  return (
    <>
      <text className="d-strong" x={0} y={16}>{narrow ? 'Chance that all 20 tasks succeed' : 'Chance that all 20 tasks of a run succeed, by retries of each task'}</text>
      {result.byRetries.map(({retries, chance}, i) => {
        const top = 28 + i * 24;
        const now = retries === params.retries;
        return (
          <g key={retries}>
            <text className={now ? 'd-strong' : 'd-label'} x={left - 8} y={top + 15} textAnchor="end">{retries} {retries === 1 ? 'retry' : 'retries'}</text>
            <rect className={styles.track} x={left} y={top + 1} width={100 * scale} height={18} />
            <rect className={now ? styles.now : styles.other} x={left} y={top + 1} width={100 * chance * scale} height={18} {...mark(`retries-${retries}`, 'chance', 100 * chance)} />
            <text className={now ? styles.strongNumber : styles.number} x={width} y={top + 15} textAnchor="end">{chanceText(chance)}</text>
          </g>
        );
      })}
    </>
  );
}
