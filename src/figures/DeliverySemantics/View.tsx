import type {ViewProps} from '../types';
import EventRow from './EventRow';
import {HEAD, lanesOf, PITCH, yOf} from './lanes';
import {MESSAGES, type Params, type Result} from './model';
import {copiesIn, rowsAfter} from './outcome';
import type {Event} from './replay';
import Stock from './Stock';
import styles from './styles.module.css';

export default function View({params, result: {events}, step, width, narrow}: ViewProps<Params, Result, undefined>) {
  const lanes = lanesOf(narrow);
  const shown = events.slice(0, step);
  const messages = MESSAGES.length;
  const final = step === events.length;
  const bottom = yOf(events.length - 1) + 14;
  return (
    <>
      <Stock column="copies" label={narrow ? 'Log' : 'In the log'} counts={copiesIn(shown, messages)} final={false} y={2} narrow={narrow} />
      <Stock column="rows" label={narrow ? 'Table' : 'In the table'} counts={rowsAfter(shown, {messages, write: params.write})} final={final} y={36} narrow={narrow} />
      {!final && step > 0 && <rect className={styles.current} x={0} y={yOf(step - 1) - PITCH / 2} width={width} height={PITCH} />}
      {(['producer', 'broker', 'consumer', 'table'] as const).map((lane) => (
        <g key={lane}>
          <text className="d-strong" x={lanes[lane]} y={HEAD} textAnchor="middle">{NAMES[lane]}</text>
          {lifeline(lane, events, step).map(([from, to]) => <line key={from} className={styles.life} x1={lanes[lane]} x2={lanes[lane]} y1={from} y2={Math.min(to, bottom)} />)}
        </g>
      ))}
      {shown.map((event, i) => <EventRow key={i} event={event} y={yOf(i)} lanes={lanes} />)}
    </>
  );
}

const NAMES = {producer: 'producer', broker: 'broker', consumer: 'consumer', table: 'table'};

/** A lane is a line; the consumer's is broken while it is dead. */
function lifeline(lane: keyof typeof NAMES, events: readonly Event[], step: number): [number, number][] {
  const crash = events.findIndex(({kind}) => kind === 'crash');
  const [top, bottom] = [HEAD + 8, yOf(events.length)];
  if (lane !== 'consumer' || crash < 0 || crash >= step) return [[top, bottom]];
  return [[top, yOf(crash) - 9], [yOf(crash + 1) + 10, bottom]];
}
