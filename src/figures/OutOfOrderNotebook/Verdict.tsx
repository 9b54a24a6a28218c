import type {Result} from './types';
import styles from './styles.module.css';

const said = (value: string | number | null) => (value === null ? 'nothing' : value);

interface Pair {
  what: string;
  now: string | number | null;
  then: string | number | null;
}

/** What the page shows beside what a fresh kernel would give, for the output and, where there is one, the file. */
export default function Verdict({shown, fresh, file, freshFile}: Result) {
  const pairs: Pair[] = [{what: 'under print', now: shown, then: fresh}];
  if (file !== null || freshFile !== null) pairs.push({what: 'in the file', now: file, then: freshFile});
  return (
    <table className={styles.verdict}>
      <thead>
        <tr><td /><th scope="col">Now</th><th scope="col">After restart and “run all”</th></tr>
      </thead>
      <tbody>
        {pairs.map(({what, now, then}) => (
          <tr key={what} data-same={now === then}>
            <th scope="row">{what}</th>
            <td>{said(now)}</td>
            <td>{said(then)} <span className={styles.note}>{now === then ? 'the same' : 'not the same'}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
