import {decompress} from 'fzstd';
import {parquetMetadata, parquetRead, type FileMetaData} from 'hyparquet';

/** What a column holds, in the words of palmwright.py. */
export type ColumnType = 'integer' | 'number' | 'text' | 'boolean' | 'date' | 'timestamp';

export interface CsvTable {
  csv: string;
  types: Record<string, ColumnType>;
}

/**
 * A published table as the CSV file and the types that Python reads.
 * @param bytes a Parquet file, plain or compressed with Zstandard
 * @throws Error when the file is cut short or is no Parquet file
 */
export async function toCsv(bytes: ArrayBuffer): Promise<CsvTable> {
  const metadata = parquetMetadata(bytes);
  const types = columnTypes(metadata);
  const names = Object.keys(types);
  const columns: ArrayLike<unknown>[] = names.map(() => []);
  await parquetRead({
    file: bytes,
    metadata,
    compressors: {ZSTD: (input, length) => decompress(input, new Uint8Array(length))},
    parsers: {dateFromDays: day, timestampFromMicroseconds: (micros: bigint) => moment(micros)},
    onChunk({columnName, columnData, rowStart}) {
      const at = names.indexOf(columnName);
      columns[at] = rowStart === 0 ? columnData : [...Array.from(columns[at]!), ...Array.from(columnData)];
    },
  });
  const lines = [names.map(field).join(',')];
  for (let row = 0; row < Number(metadata.num_rows); row += 1) lines.push(columns.map((column) => field(column[row])).join(','));
  return {csv: `${lines.join('\n')}\n`, types};
}

function columnTypes({schema}: FileMetaData): Record<string, ColumnType> {
  return Object.fromEntries(schema.slice(1).map(({name, type, converted_type: converted, logical_type: logical}) => {
    if (converted === 'DATE') return [name, 'date'];
    if (converted === 'TIMESTAMP_MICROS' || logical?.type === 'TIMESTAMP') return [name, 'timestamp'];
    if (type === 'INT32' || type === 'INT64') return [name, 'integer'];
    if (type === 'DOUBLE' || type === 'FLOAT') return [name, 'number'];
    return [name, type === 'BOOLEAN' ? 'boolean' : 'text'];
  }));
}

const day = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

const moment = (micros: bigint): string => new Date(Number(micros / 1000n)).toISOString().slice(0, 19).replace('T', ' ');

const field = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
