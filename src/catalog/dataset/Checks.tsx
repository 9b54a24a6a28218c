import Table from '../../components/Table';
import type {Check} from '../../pipeline/catalog/types';
import Pill from '../entry/Pill';
import {counted, time} from '../format';
import styles from './styles.module.css';

const THEN: Readonly<Record<Check['severity'], string>> = {
  error: 'the run stops here', quarantine: 'such rows are set aside', warn: 'it is told',
};

/** What was checked when it was last checked; what failed stands first. */
export default function Checks({checks}: {checks: readonly Check[]}) {
  if (checks.length === 0) return <p>Nothing is checked here.</p>;
  const failed = checks.filter(({passed}) => !passed).length;
  const sorted = [...checks].sort((a, b) => Number(a.passed) - Number(b.passed));
  return (
    <Table caption={`${counted(checks.length, 'check')} on ${time(checks[0]!.at)}: ${failed === 0 ? 'all passed' : `${failed} failed`}`}>
      <table className={styles.checks}>
        <thead>
          <tr><th scope="col">Check</th><th scope="col">Result</th><th scope="col">When it fails</th></tr>
        </thead>
        <tbody>
          {sorted.map(({name, description, passed, severity, failingRows, examples}) => (
            <tr key={name}>
              <th scope="row"><code>{name}</code><span className={styles.says}>{description}</span></th>
              <td>
                {passed ? <Pill kind="passed">passed</Pill> : <Pill kind="failed">{counted(failingRows, 'row')}</Pill>}
                {examples.length > 0 && <span className={styles.says}>such as {examples.join('; ')}</span>}
              </td>
              <td>{THEN[severity]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Table>
  );
}
