import {number} from '../format';
import {mark, type ViewProps} from '../types';
import Chances from './Chances';
import Days, {BOTTOM} from './Days';
import type {Params, Result} from './model';
import styles from './styles.module.css';

export default function View({params, result, width, narrow}: ViewProps<Params, Result, undefined>) {
  const wrong = result.rows !== result.sourceRows;
  return (
    <>
      <Chances result={result} params={params} width={width} narrow={narrow} />
      <Days result={result} params={params} width={width} narrow={narrow} />
      <text className="d-note" x={0} y={BOTTOM + 52}>{note(result, params, narrow)}</text>
      <Sum y={BOTTOM + 76} what="source" rows={result.sourceRows} pieces={result.sourcePieces} className={styles.rightText} />
      <Sum y={BOTTOM + 98} what="table" rows={result.rows} pieces={result.pieces} className={wrong ? styles.wrongText : styles.rightText} />
    </>
  );
}

/** A line of sums: rows, and pieces as the checksum. */
function Sum({y, what, rows, pieces, className}: {y: number; what: 'source' | 'table'; rows: number; pieces: number; className?: string}) {
  return (
    <g>
      <text className="d-label" x={0} y={y}>{what === 'source' ? 'Source' : 'Table'}</text>
      <text className={className} x={150} y={y} textAnchor="end" {...mark(what, 'rows', rows)}>{number(rows)} rows</text>
      <text className={className} x={165} y={y} {...mark(what, 'pieces', pieces)}>checksum {number(pieces)}</text>
    </g>
  );
}

function note({failed, wrong}: Result, {write}: Params, narrow: boolean): string {
  if (failed > 0) return narrow ? '✗ the task reports failure; its rows are in' : '✗ the last try of this task reports failure, yet its rows are in the table';
  if (write === 'overwrite') return narrow ? '2: written twice, the last one stays' : '2× is written twice: the second write replaced the first';
  return wrong > 0 ? (narrow ? 'All tasks green; upper blocks are copies' : 'All tasks report success; each block above the first is a copy') : 'All tasks report success';
}
