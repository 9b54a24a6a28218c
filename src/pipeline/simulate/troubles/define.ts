/** A trouble that was built into the data on purpose. */
export interface Trouble {
  /** Never changes; labs, figures and tests refer to it, and `simulate({without: [id]})` leaves it out. */
  readonly id: string;
  /** What is wrong or special, in a sentence. */
  readonly what: string;
  /** When it happens, in dates. */
  readonly when: string;
  /** Columns concerned, as `schema.table.column`. */
  readonly columns: readonly string[];
  /** Which rows are concerned. */
  readonly rows: string;
  /** What a reader concludes who doesn't know. */
  readonly naive: string;
  /**
   * `tables`: the query runs on the seventeen tables, published or seen through `rawViews`; `raw`: it needs the extracts
   * themselves (schema `raw` of `rawViews`), because ingestion mends or hides the trouble.
   */
  readonly layer: 'tables' | 'raw';
  /** DuckDB SQL that returns at least one row when the trouble is there and none when it was left out. */
  readonly find: string;
}
