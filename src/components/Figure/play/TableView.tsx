import {number} from '../../../figures/format';
import type {Table} from '../../../figures/types';
import Scroller from '../../Scroller';
import styles from './play.module.css';

const DASH = '–';

const shown = (cell: number | string | null | undefined, digits?: number) =>
  cell === null || cell === undefined ? DASH : typeof cell === 'number' ? number(cell, digits) : cell;

/** The drawing in numbers. */
export default function TableView({table: {caption, columns, rows}}: {table: Table}) {
  return (
    <details className={styles.table}>
      <summary>As a table</summary>
      <Scroller label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({key, label, unit}, i) => (
                <th key={key} scope="col" className={i > 0 && typeof rows[0]?.cells[key] === 'number' ? styles.numeric : undefined}>
                  {label}
                  {unit && <span className={styles.unit}> ({unit})</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                {columns.map(({key, digits}, i) => {
                  const cell = row.cells[key];
                  const Cell = i === 0 ? 'th' : 'td';
                  return (
                    <Cell
                      key={key}
                      {...(i === 0 ? {scope: 'row'} : {})}
                      className={typeof cell === 'number' && i > 0 ? styles.numeric : undefined}
                      data-cell={`${row.key}.${key}`}
                      {...(typeof cell === 'number' ? {'data-value': cell} : {})}
                    >
                      {shown(cell, digits)}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </details>
  );
}
