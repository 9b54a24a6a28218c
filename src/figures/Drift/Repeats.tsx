import {bin as histogram} from 'd3-array';
import {linear} from '../scale';
import {number, percent} from '../format';
import {mark} from '../types';
import {REPEATS, type Params, type Result} from './model';
import styles from './styles.module.css';

/** PSI runs over three decades with the size of the samples; below the first it is drawn at the edge. */
const RANGE = [0.003, 3] as const;
const TICKS = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3];
const BARS = 48;

interface Props {
  result: Result;
  params: Params;
  left: number;
  right: number;
  top: number;
  narrow: boolean;
}

/** PSI of all repeats in both worlds on one axis, the limit across it: what lies right of it rings. */
export default function Repeats({result, params: {threshold}, left, right, top, narrow}: Props) {
  const log = linear([Math.log(RANGE[0]), Math.log(RANGE[1])], [left, right], {clamp: true});
  const x = (value: number) => log(Math.log(value));
  const ratio = (RANGE[1] / RANGE[0]) ** (1 / BARS);
  // One end lies on the limit, so that each bar rings as a whole or not at all.
  const ends = Array.from({length: 2 * BARS + 1}, (_, i) => threshold * ratio ** (i - BARS)).filter((end) => end > RANGE[0] && end < RANGE[1]);
  const inside = (value: number) => Math.min(RANGE[1] * 0.999, Math.max(RANGE[0], value));
  const bars = (values: readonly number[]) => histogram().domain([...RANGE]).thresholds(ends)(values.map(inside));
  const tallest = Math.max(REPEATS / 5, ...[result.nothing, result.firmware].flatMap(({values}) => bars(values).map((one) => one.length)));
  const place = linear([0, tallest], [0, 62]);
  const worlds = [
    {key: 'nothing', label: narrow ? 'Nothing happened' : 'Nothing happened between the samples', base: top + 98, world: result.nothing},
    {key: 'firmware', label: narrow ? 'New firmware' : 'New firmware between the samples', base: top + 206, world: result.firmware},
  ] as const;
  const bottom = worlds[1].base;
  const beyond = x(result.nothing.mean) > (left + right) / 2;
  return (
    <>
      <text className="d-strong" x={left} y={top}>{narrow ? `PSI of ${REPEATS} such pairs` : `PSI of ${REPEATS} such pairs, with the same fleet and after the firmware`}</text>
      {worlds.map(({key, label, base, world}) => (
        <g key={key}>
          <text className="d-label" x={left} y={base - 72}>{label}</text>
          <text className={styles.rings} x={right} y={base - 72} textAnchor="end" {...mark(key, 'alarms', 100 * world.alarms)}>{percent(world.alarms)} ring</text>
          {bars(world.values).map((one) => one.length > 0 && (
            <rect key={one.x0} className={(one.x0 ?? 0) >= threshold * 0.9999 ? styles.ringing : styles.silent} x={x(one.x0!) + 0.5} width={Math.max(1, x(one.x1!) - x(one.x0!) - 1)} y={base - place(one.length)} height={place(one.length)} />
          ))}
          <path className="d-line" d={`M${left} ${base}H${right}`} />
          <path className={styles.mean} d={`M${x(world.mean)} ${base}l5 9h-10z`} {...mark(key, 'mean', world.mean)} />
        </g>
      ))}
      <path className={styles.limit} d={`M${x(threshold)} ${top + 14}V${worlds[0].base}m0 22V${bottom}`} />
      <text className="d-note" x={x(result.nothing.mean) + (beyond ? -9 : 9)} y={worlds[0].base + 15} textAnchor={beyond ? 'end' : 'start'}>mean {number(result.nothing.mean, 2)}, expected {number(result.expected, 2)}</text>
      {TICKS.filter((tick) => !narrow || tick !== RANGE[0]).map((tick) => (
        <text key={tick} className="d-note" x={x(tick)} y={bottom + 26} textAnchor={tick === RANGE[0] ? 'start' : tick === RANGE[1] ? 'end' : 'middle'}>{tick}</text>
      ))}
      <text className="d-note" x={left} y={bottom + 46}>{narrow ? `PSI, log scale; alarm above ${number(threshold, 2)}` : `PSI on a logarithmic scale; the dashed line is the alarm at ${number(threshold, 2)}, the triangle the mean`}</text>
    </>
  );
}
