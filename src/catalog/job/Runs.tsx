import Link from '@docusaurus/Link';
import Table from '../../components/Table';
import type {JobRun} from '../../pipeline/catalog/types';
import More from '../entry/More';
import Pill from '../entry/Pill';
import {bytes, count, counted, duration, time} from '../format';
import {RUNS} from '../paths';
import {STATES} from '../words';
import styles from './styles.module.css';

/** The runs of a job, newest first; each duration also as a bar, so that a slow run stands out. */
export default function Runs({runs}: {runs: readonly JobRun[]}) {
  const longest = Math.max(1, ...runs.map(({durationMs}) => durationMs ?? 0));
  const caption = (offset: number) => (offset > 0 ? 'Older runs' : `${counted(runs.length, 'run')}, newest first`);
  return (
    <More items={runs} first={10} what="runs">
      {(some, offset) => (
        <Table caption={caption(offset)}>
          <table className={styles.runs}>
            <thead>
              <tr><th scope="col">When</th><th scope="col">How it went</th><th scope="col">Duration</th><th scope="col" data-number>Rows</th><th scope="col" data-number>Size</th></tr>
            </thead>
            <tbody>
              {some.map(({runId, pipelineRun, at, state, durationMs, rows, bytes: size, error}) => (
                <tr key={runId}>
                  <th scope="row"><Link to={`${RUNS}#${pipelineRun}`}>{time(at)}</Link></th>
                  <td>
                    <Pill kind={state === 'complete' ? 'passed' : 'failed'}>{STATES[state]}</Pill>
                    {error && <span className={styles.error}>{error}</span>}
                  </td>
                  <td>{durationMs !== null && <Bar share={durationMs / longest}>{duration(durationMs)}</Bar>}</td>
                  <td data-number>{rows === null ? '' : count(rows)}</td>
                  <td data-number>{size === null ? '' : bytes(size)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Table>
      )}
    </More>
  );
}

const Bar = ({share, children}: {share: number; children: string}) => (
  <span className={styles.duration}>
    <svg width="72" height="8" aria-hidden="true"><rect width={Math.max(1, share * 72)} height="8" /></svg>
    {children}
  </span>
);
