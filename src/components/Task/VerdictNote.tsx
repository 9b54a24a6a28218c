import type {Difference, Verdict} from '../../lab/compare';
import type {Value} from '../../lab/engine';
import {counted, shown} from '../Lab/format';
import Scroller from '../Scroller';
import styles from './styles.module.css';

/** What the check found. It says what is there and what is not; it never scolds. */
export default function VerdictNote({verdict}: {verdict: Verdict}) {
  if (verdict.passed) return <p className={styles.good}><strong>That is it.</strong> The answer matches, and the task is marked as passed.</p>;
  return (
    <div className={styles.notYet}>
      <p><strong>Not yet.</strong> {verdict.message ?? ''}</p>
      {verdict.differences.map((difference, i) => <Sentence key={i} difference={difference} columns={verdict.columns} />)}
    </div>
  );
}

const cell = (value: Value): string => (value === null ? 'NULL' : shown(value));
const names = (list: string[]): string => list.map((name) => `“${name}”`).join(', ');

function Sentence({difference: d, columns}: {difference: Difference; columns: string[]}) {
  if (d.kind === 'no-table') return <p>The answer is the table that the last query gives, and there is none.</p>;
  if (d.kind === 'columns') {
    return (
      <p>
        {d.missing.length > 0 && `The result lacks ${d.missing.length === 1 ? 'the column' : 'the columns'} ${names(d.missing)}. `}
        {d.extra.length > 0 && `${d.extra.length === 1 ? 'The column' : 'The columns'} ${names(d.extra)} ${d.extra.length === 1 ? 'was' : 'were'} not asked for.`}
      </p>
    );
  }
  if (d.kind === 'value') return <p>In row {d.row}, “{d.column}” is {cell(d.value)}; expected is {cell(d.expected)}.</p>;
  if (d.kind === 'order') return <p>All rows are there, in another order: the first that stands elsewhere is row {d.row}.</p>;
  const missing = d.kind === 'missing-rows';
  return (
    <>
      <p>{counted(d.count, 'row')} {missing ? (d.count === 1 ? 'is missing' : 'are missing') : d.count === 1 ? 'is too many' : 'are too many'}{d.rows.length < d.count ? `; the first ${d.rows.length}:` : ':'}</p>
      <div className={styles.rows}>
        <Scroller label={missing ? 'Rows that are missing' : 'Rows that are too many'}>
          <table>
            <thead><tr>{columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
            <tbody>{d.rows.map((row, i) => <tr key={i}>{row.map((value, j) => <td key={j}>{cell(value)}</td>)}</tr>)}</tbody>
          </table>
        </Scroller>
      </div>
    </>
  );
}
