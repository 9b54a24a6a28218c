import {useState} from 'react';
import type {TableOutput} from '../../lab/engine';
import Scroller from '../Scroller';
import {csvOf} from './csv';
import {counted, shown} from './format';
import styles from './styles.module.css';

/** Rows of a result: numbers to the right, NULL visible, what was cut counted. */
export default function ResultTable({table, label, copying}: {table: TableOutput; label: string; copying: boolean}) {
  const {columns, rows, total, more} = table;
  const cut = total > rows.length || more;
  return (
    <div className={styles.output}>
      <div className={styles.rows}>
        <Scroller label={label}>
          <table>
            <thead>
              <tr>{columns.map(({name, kind, type}, i) => <th key={i} scope="col" data-kind={kind} title={type}>{name}</th>)}</tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <tr key={i}>
                  {row.map((value, j) => <td key={j} data-kind={columns[j]!.kind}>{value === null ? <span className={styles.none}>NULL</span> : shown(value)}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      </div>
      <p className={styles.below}>
        {rows.length === 0 ? 'No rows.' : cut ? `The first ${counted(rows.length, 'row')} of ${more ? 'more than ' : ''}${total.toLocaleString('en-US')}.` : ''}
        {copying && rows.length > 0 && <CopyCsv table={table} />}
      </p>
    </div>
  );
}

function CopyCsv({table}: {table: TableOutput}) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(csvOf(table));
      setSaid(`Copied ${counted(table.rows.length, 'row')}.`);
    } catch {
      setSaid('This browser does not allow copying; select the table instead.');
    }
  };
  return (
    <>
      <button type="button" className={styles.link} onClick={copy}>Copy as CSV</button>
      <span role="status">{said}</span>
    </>
  );
}
