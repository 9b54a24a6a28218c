import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Table from '../../components/Table';
import type {PipelineRun} from '../../pipeline/catalog/types';
import Frame from '../entry/Frame';
import Pill from '../entry/Pill';
import type {RunsPage} from '../data';
import {counted, duration, time} from '../format';
import {STATES, TRIGGERS} from '../words';
import styles from './styles.module.css';

/** Every run of the whole pipeline, newest first. */
export default function RunsView({page}: {page: RunsPage}) {
  const runs = [...page.runs].reverse();
  return (
    <Frame {...page} title="Runs" trail="runs" lede="Every run of the whole pipeline, with what was late, what failed and what was mended." description={`Every recorded run of ${page.company}'s pipeline, with what was late, what failed and what was mended.`}>
      <Table caption={`${counted(runs.length, 'run')}, newest first`}>
        <table className={styles.runs}>
          <thead>
            <tr><th scope="col">When</th><th scope="col">Why</th><th scope="col">How it went</th><th scope="col" data-number>Duration</th><th scope="col" data-number>Jobs run</th><th scope="col" data-number>Skipped</th></tr>
          </thead>
          <tbody>{runs.map((run) => <Run key={run.runId} run={run} />)}</tbody>
        </table>
      </Table>
    </Frame>
  );
}

function Run({run: {runId, at, trigger, state, notes, durationMs, jobsRun, jobsSkipped}}: {run: PipelineRun}) {
  useBrokenLinks().collectAnchor(runId);
  return (
    <tr id={runId} className={styles.run}>
      <th scope="row">{time(at)}</th>
      <td>{TRIGGERS[trigger]}</td>
      <td>
        <Pill kind={state === 'complete' ? 'passed' : 'failed'}>{STATES[state]}</Pill>
        {notes.map((note) => <span key={note} className={styles.note}>{note}</span>)}
      </td>
      <td data-number>{durationMs === null ? '' : duration(durationMs)}</td>
      <td data-number>{jobsRun}</td>
      <td data-number>{jobsSkipped}</td>
    </tr>
  );
}
