import {MOST_ROWS, type TableOutput} from '../engine';
import {columnsOf, rowsOf, type Batch} from './arrow';

/** How long rows that are not shown are counted, in milliseconds. */
const COUNTING = 3000;

/** What is read of a result that comes in batches; Arrow's reader has more. */
export interface BatchReader extends AsyncIterable<Batch> {
  open(): Promise<unknown>;
  schema: Batch['schema'];
}

/**
 * Reads a result: the first rows are kept, the others are counted without being turned into values, for a few seconds at most.
 * @returns the table, or nothing when the statement has no result
 */
export async function readResult(reader: BatchReader, signal: AbortSignal): Promise<TableOutput> {
  await reader.open();
  const table: TableOutput = {kind: 'table', columns: columnsOf(reader.schema.fields), rows: [], total: 0};
  let since: number | undefined;
  for await (const batch of reader) {
    table.rows.push(...rowsOf(batch, MOST_ROWS - table.rows.length));
    table.total += batch.numRows;
    if (table.rows.length < MOST_ROWS) continue;
    since ??= performance.now();
    if (signal.aborted || performance.now() - since > COUNTING) return {...table, more: true};
  }
  return table;
}
