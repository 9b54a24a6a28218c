import {mark} from '../types';
import {DAYS, type Params, type Result} from './model';
import styles from './styles.module.css';

const TOP = 62;
const HEIGHT = 270;
export const BOTTOM = TOP + HEIGHT;
const TICKS = [1, 100, 200, 300, 400];

/** Each row group as a bar from its smallest to its largest day, under the days asked for. */
export default function Groups({result, params, width, narrow}: {result: Result; params: Params; width: number; narrow: boolean}) {
  const left = narrow ? 28 : 80;
  const pitch = Math.min(27, HEIGHT / result.total);
  const labelled = result.total <= 10;
  const right = labelled ? 62 : 82;
  const x = (day: number) => left + ((day - 1) / DAYS) * (width - left - right); // a day reaches from x(day) to x(day + 1)
  const end = TOP + pitch * result.total;
  return (
    <>
      <text className="d-strong" x={0} y={16}>{narrow ? 'Smallest to largest day, by row group' : 'From the smallest to the largest day of each row group, in the order of the file'}</text>
      {TICKS.map((day) => (
        <g key={day}>
          <line className={styles.grid} x1={x(day)} x2={x(day)} y1={TOP - 6} y2={end} />
          <text className={styles.tick} x={x(day)} y={TOP - 24} textAnchor={day === 1 ? 'start' : 'middle'}>{day === 1 ? 'day 1' : day}</text>
        </g>
      ))}
      {result.groups.map(({group, min, max, read}, i) => {
        const y = TOP + i * pitch;
        return (
          <g key={group}>
            <rect className={read ? styles.read : styles.skipped} x={x(min)} width={x(max + 1) - x(min)} y={y + pitch * 0.12} height={pitch * 0.76} {...mark(`group-${group}`, 'max', max)} />
            {labelled && <text className="d-label" x={left - 8} y={y + pitch / 2 + 5} textAnchor="end">{narrow ? group : `group ${group}`}</text>}
            {labelled && <text className={read ? styles.readText : styles.skippedText} x={width} y={y + pitch / 2 + 5} textAnchor="end">{read ? 'read' : 'skipped'}</text>}
          </g>
        );
      })}
      {!labelled && <text className={styles.readText} x={width} y={TOP + 14} textAnchor="end">{result.read} read</text>}
      {!labelled && <text className={styles.skippedText} x={width} y={TOP + 34} textAnchor="end">{result.total - result.read} skipped</text>}
      <Asked from={x(params.from)} to={x(result.to + 1)} end={end} text={params.from === result.to ? `day ${result.to}` : `days ${params.from} to ${result.to}`} width={width} />
    </>
  );
}

/** The band of the days asked for, named above. */
function Asked({from, to, end, text, width}: {from: number; to: number; end: number; text: string; width: number}) {
  const middle = Math.min(width - 60, Math.max(60, (from + to) / 2));
  return (
    <>
      <rect className={styles.asked} x={from} width={to - from} y={TOP - 6} height={end - TOP + 10} />
      <text className={styles.askedText} x={middle} y={TOP - 9} textAnchor="middle">asked: {text}</text>
    </>
  );
}
