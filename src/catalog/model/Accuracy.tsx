import Table from '../../components/Table';
import type {Metric} from '../../pipeline/catalog/types';
import {count, day, measure} from '../format';
import {beats, scaleOf, seriesOf, type Series} from './scale';
import styles from './styles.module.css';

/** The model beside its baseline, window by window: numbers, and where they lie on one line. */
export default function Accuracy({metrics}: {metrics: readonly Metric[]}) {
  return seriesOf(metrics).map((series) => <SeriesTable key={series.name} series={series} />);
}

function SeriesTable({series}: {series: Series}) {
  const {name, unit, better, baselineName, windows} = series;
  const each = windows.filter(({window}) => window !== 'all'); // the sum over all windows is no window
  const won = each.filter(beats).length;
  const scale = scaleOf(series);
  return (
    <Table caption={`${name}${unit ? `, ${unit}` : ''}: ${better} is better. Ahead of the baseline (${baselineName}) in ${won} of ${each.length} windows.`}>
      <table className={styles.accuracy}>
        <thead>
          <tr>
            <th scope="col">Window</th><th scope="col" data-number>Model</th><th scope="col" data-number>Baseline</th>
            <th scope="col" className={styles.chart}><Legend /></th><th scope="col" data-number>Rows</th>
          </tr>
        </thead>
        <tbody>
          {windows.map((metric) => (
            <tr key={metric.window}>
              <th scope="row"><Window metric={metric} /></th>
              <td data-number className={beats(metric) ? styles.won : undefined}>{measure(metric.value)}</td>
              <td data-number>{measure(metric.baseline)}</td>
              <td className={styles.chart}><Line metric={metric} {...scale} /></td>
              <td data-number>{count(metric.rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Table>
  );
}

/** The window's name, and from when to when, where the name does not say so. */
function Window({metric: {window, from, to}}: {metric: Metric}) {
  const dates = `${day(from)} to ${day(to)}`;
  if (window.includes(from)) return dates;
  return <>{window === 'all' ? 'all windows' : window}<span className={styles.says}>{dates}</span></>;
}

/** Two places on one line: the model is a dot, the baseline a stroke. */
function Line({metric, place, zero}: {metric: Metric} & ReturnType<typeof scaleOf>) {
  const at = (value: number) => `${4 + 92 * place(value)}%`;
  return (
    <svg className={styles.line} width="100%" height="24" aria-hidden="true">
      <line className={styles.axis} x1="4%" x2="96%" y1="12" y2="12" />
      <line className={styles.axis} x1={at(0)} x2={at(0)} y1="7" y2="17" data-zero={zero} />
      <line className={styles.gap} x1={at(metric.value)} x2={at(metric.baseline)} y1="12" y2="12" />
      <line className={styles.baseline} x1={at(metric.baseline)} x2={at(metric.baseline)} y1="4" y2="20" />
      <circle className={styles.model} cx={at(metric.value)} cy="12" r="5" />
    </svg>
  );
}

const Legend = () => (
  <span className={styles.legend}>
    <svg width="12" height="12" aria-hidden="true"><circle className={styles.model} cx="6" cy="6" r="5" /></svg> model{' '}
    <svg width="4" height="14" aria-hidden="true"><line className={styles.baseline} x1="2" x2="2" y1="0" y2="14" /></svg> baseline
  </span>
);
