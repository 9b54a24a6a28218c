import Table from '../../components/Table';
import type {Field, Row} from '../../pipeline/catalog/types';
import {cell} from '../format';
import styles from './parts.module.css';

const isNumber = (type: string) => /INT|DOUBLE|FLOAT|DECIMAL/.test(type);

/** The first rows as they lie in the file. */
export default function Sample({rows, fields, caption}: {rows: readonly Row[]; fields: readonly Field[]; caption: string}) {
  return (
    <Table caption={caption}>
      <table className={styles.sample}>
        <thead>
          <tr>{fields.map(({name, type}) => <th key={name} scope="col" data-number={isNumber(type) || undefined}>{name}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {fields.map(({name, type}) => <td key={name} data-number={isNumber(type) || undefined}>{row[name] === null ? <span className={styles.none}>empty</span> : cell(row[name])}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </Table>
  );
}
