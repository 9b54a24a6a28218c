import {extent, max, min} from 'd3-array';
import {scaleBand, scaleLinear, scalePoint} from 'd3-scale';
import {line} from 'd3-shape';
import type {TableOutput} from '../../lab/engine';
import type {ChartSpec} from '../../lab/module';
import {HEIGHT, WIDTH} from './chartSize';
import {shown} from './format';
import styles from './styles.module.css';

const EDGE = {top: 12, right: 96, bottom: 28, left: 64};
/** More than this many points are not drawn. */
const MOST = 500;

/** A small drawing of a result, beside its table: the table holds the numbers, so the drawing is hidden from screen readers. */
export default function QuickChart({table, spec, label}: {table: TableOutput; spec: ChartSpec; label: string}) {
  const place = (name: string) => table.columns.findIndex((column) => column.name === name);
  const x = place(spec.x);
  const series = spec.y.map((name) => ({name, at: place(name)})).filter(({at}) => at >= 0);
  const rows = table.rows.slice(0, MOST);
  const numbers = series.flatMap(({at}) => rows.map((row) => row[at])).filter((value): value is number => typeof value === 'number');
  if (x < 0 || numbers.length === 0) return null; // the reader's query has other columns
  const names = rows.map((row) => String(row[x]));
  const [low, high] = [Math.min(0, min(numbers)!), Math.max(0, max(numbers)!)];
  const down = scaleLinear([low, high === low ? low + 1 : high], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
  const inner: [number, number] = [EDGE.left, WIDTH - EDGE.right];
  const bands = scaleBand(names, inner).padding(0.2);
  const points = scalePoint(names, inner);
  const [first, last] = [names[0]!, names.at(-1)!];
  return (
    <figure className={styles.chart} aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT}>
        {down.ticks(4).map((tick) => (
          <g key={tick} transform={`translate(0 ${down(tick)})`}>
            <line x1={inner[0]} x2={inner[1]} className={styles.grid} />
            <text x={inner[0] - 8} dy="0.32em" textAnchor="end">{tick.toLocaleString('en-US')}</text>
          </g>
        ))}
        {spec.kind === 'bar'
          ? series.map(({name, at}, s) => rows.map((row, i) => typeof row[at] === 'number' && (
              <rect key={`${name}${i}`} data-series={s + 1} x={bands(names[i]!)! + (s * bands.bandwidth()) / series.length} width={bands.bandwidth() / series.length}
                y={Math.min(down(row[at]), down(0))} height={Math.abs(down(row[at]) - down(0))} />
            )))
          : series.map(({name, at}, s) => (
              <path key={name} data-series={s + 1} d={line<(typeof rows)[number]>().defined((row) => typeof row[at] === 'number').x((_, i) => points(names[i]!)!).y((row) => down(row[at] as number))(rows) ?? ''} />
            ))}
        {series.map(({name, at}, s) => {
          const end = rows.findLast((row) => typeof row[at] === 'number');
          return end && <text key={name} data-series={s + 1} x={inner[1] + 8} y={spec.kind === 'line' ? down(end[at] as number) : EDGE.top + 14 * s + 6} dy="0.32em">{name}</text>;
        })}
        <text x={inner[0]} y={HEIGHT - 8}>{first}</text>
        {names.length > 1 && <text x={inner[1]} y={HEIGHT - 8} textAnchor="end">{last}</text>}
      </svg>
      <figcaption>{label}: {series.map(({name}) => name).join(', ')} by {spec.x}, from {shown(extent(numbers)[0]!)} to {shown(extent(numbers)[1]!)}.</figcaption>
    </figure>
  );
}
