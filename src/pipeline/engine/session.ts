import {copyFileSync, writeFileSync} from 'node:fs';
import {parse, tablesOf} from '../sql/ast';
import {identifier, quote, tableName, type Database, type Row} from '../sql/database';
import {columnLineage, type QueryLineage} from '../sql/lineage';
import {PipelineError} from './errors';
import type {CheckResult, DatasetSpec, Step} from './step';
import type {Workspace} from './workspace';

/** What a step noticed and the events should tell. */
export interface Notes {
  readonly checks: CheckResult[];
  /** Plain sentences for the activity log. */
  readonly remarks: string[];
  readonly lineage: Map<string, QueryLineage>;
  /** Facets of the step's own, by dataset: model cards, metrics. */
  readonly facets: Map<string, Record<string, unknown>>;
}

/** The only door through which a step reads and writes; it remembers what was touched. */
export class Session {
  readonly touched = new Set<string>();
  readonly notes: Notes = {checks: [], remarks: [], lineage: new Map(), facets: new Map()};

  constructor(
    readonly step: Step,
    readonly db: Database,
    private readonly workspace: Workspace,
    private readonly specs: ReadonlyMap<string, DatasetSpec>,
    /** Start of the day that the run is for, UTC. */
    readonly day: string,
    private readonly versions: ReadonlyMap<string, string>,
  ) {}

  /** Version of a declared input. */
  versionOf(id: string): string {
    return this.versions.get(id) ?? '';
  }

  /** Offers the step's input tables under their names, and no others. */
  async open(): Promise<void> {
    for (const id of this.step.inputs) {
      const spec = this.spec(id);
      if (spec.format !== 'parquet') continue;
      await this.db.run(`CREATE SCHEMA IF NOT EXISTS ${identifier(schemaOf(id))}`);
      await this.db.run(`CREATE OR REPLACE VIEW ${tableName(id)} AS FROM read_parquet(${quote(this.workspace.pathOf(spec))})`);
    }
  }

  async close(): Promise<void> {
    for (const id of this.step.inputs) {
      if (this.spec(id).format === 'parquet') await this.db.run(`DROP VIEW IF EXISTS ${tableName(id)}`);
    }
    await this.db.run('DROP SCHEMA IF EXISTS work CASCADE');
  }

  /** Path of a declared input. */
  input(id: string): string {
    if (!this.step.inputs.includes(id)) throw new PipelineError({rule: 'undeclared-read', step: this.step.id}, `it reads "${id}" without declaring it; add it to the step's inputs`);
    this.touched.add(id);
    return this.workspace.pathOf(this.spec(id));
  }

  /** Path at which a declared output is to be written; it moves into place when the step has ended well. */
  output(id: string): string {
    if (!this.step.outputs.includes(id)) throw new PipelineError({rule: 'undeclared-read', step: this.step.id}, `it writes "${id}" without declaring it; add it to the step's outputs`);
    return this.workspace.draftOf(this.step.id, this.spec(id));
  }

  /** Rows of a query over the inputs. */
  async rows<T extends Row = Row>(sql: string): Promise<T[]> {
    await this.touch(sql);
    return this.db.rows<T>(sql);
  }

  /** Columns of a query over the inputs as numbers; NULL becomes NaN. */
  async numbers(sql: string): Promise<Record<string, Float64Array>> {
    await this.touch(sql);
    return this.db.numbers(sql);
  }

  /**
   * Writes the result of a query as the Parquet file of an output, sorted by all columns so that equal data gives equal bytes,
   * and remembers which columns it was made from.
   *
   * @param order columns to sort by; they must single out a row
   */
  async writeQuery(id: string, sql: string, order?: readonly string[]): Promise<void> {
    await this.touch(sql);
    this.notes.lineage.set(id, await this.lineageOf(sql));
    await this.copy(id, sql, order);
  }

  /** Gives an input on unchanged, byte for byte. @param sql the query that this stands for, when it reads more than the input */
  async passOn(from: string, to: string, sql = `SELECT * FROM ${tableName(from)}`): Promise<void> {
    await this.touch(sql);
    copyFileSync(this.input(from), this.output(to));
    this.notes.lineage.set(to, await this.lineageOf(sql));
  }

  /** Writes rows that code made. @param columns name and DuckDB type of each, in order */
  async writeRows(id: string, columns: readonly (readonly [name: string, type: string])[], rows: readonly Row[]): Promise<void> {
    const file = `${this.output(id)}.rows.json`;
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const types = columns.map(([name, type]) => `${quote(name)}: ${quote(type)}`).join(', ');
    const names = columns.map(([name]) => identifier(name)).join(', ');
    const source = rows.length > 0
      ? `SELECT ${names} FROM read_json(${quote(file)}, format = 'newline_delimited', columns = {${types}})`
      : `SELECT ${columns.map(([name, type]) => `NULL::${type} AS ${identifier(name)}`).join(', ')} WHERE false`;
    await this.copy(id, source);
  }

  /** Writes a table of the scratch database, sorted. */
  async copy(id: string, sql: string, order?: readonly string[]): Promise<void> {
    const by = order ? order.map(identifier).join(', ') : 'ALL';
    await this.db.run(`COPY (SELECT * FROM (${sql}) ORDER BY ${by}) TO ${quote(this.output(id))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`);
  }

  private async touch(sql: string): Promise<void> {
    for (const table of await tablesIn(this.db, sql)) if (this.specs.has(table)) this.touched.add(table);
  }

  private async lineageOf(sql: string): Promise<QueryLineage> {
    const columns = new Map<string, string[]>();
    for (const table of await tablesIn(this.db, sql)) {
      const names = await this.db.rows<{column_name: string}>(`SELECT column_name FROM (DESCRIBE ${tableName(table)})`);
      columns.set(table, names.map((row) => row.column_name));
    }
    const key = `${sql}\n${JSON.stringify([...columns])}`;
    const known = lineages.get(key) ?? (await columnLineage(this.db, sql, (table) => columns.get(table) ?? []));
    lineages.set(key, known);
    return known;
  }

  private spec(id: string): DatasetSpec {
    const spec = this.specs.get(id);
    if (!spec) throw new PipelineError({rule: 'unknown-input', step: this.step.id}, `the dataset "${id}" is described nowhere`);
    return spec;
  }
}

/** What a text says does not change, so it is parsed once in a process. */
const tables = new Map<string, readonly string[]>();
const lineages = new Map<string, QueryLineage>();

async function tablesIn(db: Database, sql: string): Promise<readonly string[]> {
  const known = tables.get(sql) ?? tablesOf(await parse(db, sql));
  tables.set(sql, known);
  return known;
}

function schemaOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
