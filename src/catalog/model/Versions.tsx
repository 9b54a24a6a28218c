import Table from '../../components/Table';
import type {ModelVersion} from '../../pipeline/catalog/types';
import type {Names} from '../data';
import EntryLink from '../entry/EntryLink';
import {cell, counted, measure, time} from '../format';
import styles from './styles.module.css';

/** The versions of a model, newest first: state, accuracy over all windows, training data, parameters. */
export default function Versions({versions, names}: {versions: readonly ModelVersion[]; names: Names}) {
  return (
    <Table caption={`${counted(versions.length, 'version')}, newest first`}>
      <table className={styles.versions}>
        <thead>
          <tr><th scope="col">Version</th><th scope="col">State</th><th scope="col">Accuracy, baseline in brackets</th><th scope="col">Trained on</th><th scope="col">Parameters</th></tr>
        </thead>
        <tbody>
          {versions.map(({version, number, at, status, note, metrics, trainedOn, parameters}) => (
            <tr key={version} data-status={status}>
              <th scope="row">{number} <code>{version}</code><span className={styles.says}>{time(at)}</span></th>
              <td><span className={styles.status}>{status === 'current' ? 'in use' : status}</span>{note && <span className={styles.says}>{note}</span>}</td>
              <td>{overall(metrics).map(({name, value, baseline, unit, window}) => <span key={`${name} ${window}`} className={styles.metric}>{name} {measure(value, unit)} ({measure(baseline)}){window !== 'all' && `, ${window}`}</span>)}</td>
              <td>{trainedOn.map((one) => <span key={one.dataset} className={styles.metric}><EntryLink id={one.dataset} names={names} /> <code>{one.version}</code></span>)}</td>
              <td>{Object.entries(parameters).map(([name, value]) => <span key={name} className={styles.metric}>{name} = {cell(value)}</span>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Table>
  );
}

/** The measures over all windows together, or each window where there is no such sum. */
function overall(metrics: ModelVersion['metrics']): ModelVersion['metrics'] {
  const all = metrics.filter(({window}) => window === 'all');
  return all.length > 0 ? all : metrics;
}
