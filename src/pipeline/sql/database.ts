import {DuckDBConnection, DuckDBInstance, version} from '@duckdb/node-api';

/** A value of a row: what JSON can hold, with dates and times as text. */
export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

/** Name and version of the engine; part of the key of every step that runs SQL. */
export const engineVersion = `duckdb ${version()}`;

export interface DatabaseOptions {
  /** Most memory DuckDB may take, such as `1GB`. */
  readonly memory?: string;
  readonly temporary?: string;
}

/** A DuckDB in memory. One thread: sums of floating-point numbers, and so all bytes, come out the same every time. */
export class Database {
  private constructor(private readonly instance: DuckDBInstance, private readonly connection: DuckDBConnection) {}

  static async open(options: DatabaseOptions = {}): Promise<Database> {
    const instance = await DuckDBInstance.create(':memory:', {
      threads: '1', memory_limit: options.memory ?? '1200MB', autoinstall_known_extensions: 'false', autoload_known_extensions: 'false',
      ...(options.temporary ? {temp_directory: options.temporary} : {}),
    });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return new Database(instance, connection);
  }

  /** Runs statements that answer nothing. */
  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** Rows of a query; big integers as numbers, dates and timestamps as text. */
  async rows<T extends Row = Row>(sql: string): Promise<T[]> {
    const reader = await this.connection.runAndReadAll(sql);
    const types = reader.columnTypes().map(String);
    const names = reader.columnNames();
    return reader.getRowObjectsJson().map((row) => Object.fromEntries(names.map((name, i) => [name, plain(row[name], types[i] ?? '')]))) as T[];
  }

  /** Columns of a query as typed arrays of numbers; NULL becomes NaN. Much faster than rows for training data. */
  async numbers(sql: string): Promise<Record<string, Float64Array>> {
    const reader = await this.connection.runAndReadAll(sql);
    const columns = reader.getColumnsJS();
    return Object.fromEntries(reader.columnNames().map((name, i) => [name, Float64Array.from(columns[i] ?? [], (value) => (value === null ? NaN : Number(value)))]));
  }

  /** The first value of the first row. */
  async value(sql: string): Promise<Value> {
    const [row] = await this.rows(sql);
    return (row && Object.values(row)[0]) ?? null;
  }

  /** Tables that a query names, as DuckDB's own parser sees them, with their schema, sorted. */
  tablesIn(sql: string): string[] {
    return [...this.connection.getTableNames(sql, true)].map((name) => name.replaceAll('"', '')).sort();
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

function plain(value: unknown, type: string): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' && /^(BIGINT|HUGEINT|UBIGINT|UHUGEINT|DECIMAL)/.test(type)) return Number(value);
  return typeof value === 'object' ? JSON.stringify(value) : (value as Value);
}

/** A text as an SQL literal. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `sales.orders` as `"sales"."orders"`. */
export function tableName(id: string): string {
  return id.split('.').map(identifier).join('.');
}
