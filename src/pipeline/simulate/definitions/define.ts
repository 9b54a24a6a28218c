/**
 * The words in which a table is defined. Everything that shows or reads a table (ingest, contracts, catalog, labs) takes
 * names, types, meanings and marks from these definitions.
 */

/** DuckDB type of a column, as it should be after ingestion. TIMESTAMP is UTC unless the column's meaning says otherwise. */
export type ColumnType =
  | 'VARCHAR' | 'BOOLEAN' | 'DATE' | 'TIMESTAMP' | 'UTINYINT' | 'USMALLINT' | 'INTEGER' | 'DOUBLE';

/**
 * How personal a column is.
 * `direct` names a person; `quasi` helps to single one out together with others; `sensitive` is what must not leak;
 * `text` is free text in which people write personal data.
 */
export type PersonalMark = 'none' | 'direct' | 'quasi' | 'sensitive' | 'text';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: string;
  /** Unit of measure, absent where a value has none. */
  readonly unit?: string;
  readonly personal: PersonalMark;
  readonly nullable: boolean;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  /** Id of the table that is referred to, such as `rnd.parts`. */
  readonly table: string;
  readonly references: readonly string[];
}

/**
 * How a table leaves its system.
 *
 * - `monthly-then-daily`: one file a month up to November 2025, one file a day from 2025-12-01, the day the nightly drop began.
 * - `daily`: daily files over all three years.
 * - `monthly`: one file a month.
 *
 * A day on which nothing happened has no file, as with most company systems: a missing file is not yet a late one.
 * Files are named `<name>_<period>.csv`, period `2023-01` or `2025-12-01`; a file that was sent twice carries `_resend`.
 */
export type Cadence = 'monthly-then-daily' | 'daily' | 'monthly';

/**
 * How files add up to the table.
 *
 * - `append`: rows of all files together; the primary key is unique but for the duplicates built in on purpose.
 * - `upsert`: a row comes again when it changes; for each primary key the row with the latest `updated_at` holds.
 * - `replace`: every file holds the whole table; the file that landed last holds.
 */
export type Load = 'append' | 'upsert' | 'replace';

export interface Table {
  /** Schema and name, such as `sales.orders`. */
  readonly id: string;
  /** System that the extract comes from; first folder under raw/. */
  readonly system: string;
  /** Department that answers for the data. */
  readonly owner: string;
  readonly description: string;
  /** What one row is. */
  readonly grain: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Promise: the newest file is at most this many hours old. */
  readonly freshnessHours: number;
  readonly cadence: Cadence;
  readonly load: Load;
}

type Extra = {unit?: string; personal?: PersonalMark};

/** A column that always has a value. */
export function col(name: string, type: ColumnType, meaning: string, extra: Extra = {}): Column {
  return {name, type, meaning, personal: 'none', nullable: false, ...extra};
}

/** A column that may be empty. */
export function opt(name: string, type: ColumnType, meaning: string, extra: Extra = {}): Column {
  return {...col(name, type, meaning, extra), nullable: true};
}

/** Reference of one column to the column of the same name, or to `target`, in another table. */
export function ref(column: string, table: string, target = column): ForeignKey {
  return {columns: [column], table, references: [target]};
}

/** Promise of tables in the nightly drop: a day and a half leaves time for one repair. */
export const NIGHTLY_HOURS = 36;
/** Promise of tables exported once a month. */
export const MONTHLY_HOURS = 33 * 24;
