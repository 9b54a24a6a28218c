import {AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection} from '@duckdb/duckdb-wasm/dist/duckdb-browser.mjs';
import {fetchTable} from '../data';
import type {DataFile, Engine, EngineFacts, Outcome, Output, Progress, RunOptions, Trouble} from '../engine';
import {WASM, WORKER} from './files';
import {readResult, type BatchReader} from './read';
import {hasAnswer, refusal} from './refusal';
import {splitStatements, type Statement} from './statements';
import {troubleOf} from './trouble';
import {demandBrowser, fetchWasm} from './worker';

/** Memory that DuckDB may take: a runaway query ends with a message, and the tab stays well below what a phone allows. */
const MEMORY = '300MB';
/** How long Stop waits for DuckDB to end a query by itself before its worker is ended. */
const PATIENCE = 800;
const ABSENT = 'DuckDB did not arrive. Look at the network and press Run again.';
const GONE = 'DuckDB broke down, most likely for want of memory. It starts anew with the next run.';

class Stopped extends Error {}

/** DuckDB in a worker. A query that does not stop, or a breakdown, ends the worker; the next run starts another one. */
export class SqlEngine implements Engine {
  private wasm: string | undefined;
  private loading: Promise<void> | undefined;
  private worker: Worker | undefined;
  private database: AsyncDuckDB | undefined;
  private connection: AsyncDuckDBConnection | undefined;
  private readonly registered = new Set<string>();
  private last: Promise<unknown> = Promise.resolve();
  private broken: Promise<never> = new Promise(() => {});

  /** @param site absolute address of the site's root, with a slash at its end */
  constructor(private readonly site: string, private readonly facts: EngineFacts) {}

  load(onProgress: (progress: Progress) => void): Promise<void> {
    this.loading ??= this.start(onProgress).catch((problem: unknown) => {
      this.end();
      throw problem;
    });
    return this.loading;
  }

  run(code: string, options: RunOptions): Promise<Outcome> {
    return this.queue(() => this.runNow(code, options));
  }

  reset(): Promise<void> {
    return this.queue(async () => {
      try {
        await this.connection?.close();
        this.connection = undefined;
        this.registered.clear();
        if (this.database) await this.open();
      } catch {
        this.end();
      }
    });
  }

  private async start(onProgress: (progress: Progress) => void): Promise<void> {
    demandBrowser();
    const {folder, bytes} = this.facts;
    onProgress({what: 'Loading DuckDB', loaded: 0, total: bytes});
    this.wasm ??= await fetchWasm(`${this.site}${folder}${WASM}`, bytes, onProgress);
    onProgress({what: 'Starting DuckDB', loaded: bytes, total: bytes});
    const worker = (this.worker = new Worker(`${this.site}${folder}${WORKER}`, {name: 'duckdb'}));
    this.broken = new Promise((_resolve, reject) => {
      // A script that does not arrive has no message.
      worker.addEventListener('error', ({message}) => reject(new Error(message ? GONE : ABSENT)));
    });
    this.broken.catch(() => {});
    this.database = new AsyncDuckDB(new VoidLogger(), worker);
    await Promise.race([this.broken, this.database.instantiate(this.wasm)]).catch(({message}: Error) => {
      throw new Error(message === ABSENT ? ABSENT : 'DuckDB could not start in this browser: it refuses WebAssembly, or has no memory left. The expected results stand below each cell.');
    });
    await this.open();
  }

  private async open(): Promise<void> {
    await this.database!.open({path: ':memory:', query: {castDecimalToDouble: true}});
    this.connection = await this.database!.connect();
    await this.connection.query(`SET memory_limit = '${MEMORY}'`);
  }

  private async runNow(code: string, {data, signal}: RunOptions): Promise<Outcome> {
    const outputs: Output[] = [];
    const tables = data.map(({name}) => name);
    let at: Statement = {text: code, line: 1};
    let began = performance.now();
    const outcome = (more: Partial<Outcome>): Outcome => ({outputs, ms: performance.now() - began, ...more});
    try {
      await this.load(() => {});
      await this.register(data, signal);
      began = performance.now();
      for (at of splitStatements(code)) {
        const error = refusal(at);
        if (error) return outcome({error});
        outputs.push(...(await this.statement(at.text, signal)));
      }
      return outcome({});
    } catch (problem) {
      if (signal.aborted) return outcome({stopped: true});
      const error: Trouble = troubleOf(problem instanceof Error ? problem.message : String(problem), at.text, at.line, tables);
      if (error.lost) this.end();
      return outcome({error});
    }
  }

  /** Runs one statement; when the reader stops it, DuckDB is asked to, and ended if it does not. */
  private async statement(text: string, signal: AbortSignal): Promise<Output[]> {
    const connection = this.connection!;
    const work = (async () => {
      const reader = (await connection.send(text)) as unknown as BatchReader;
      const table = await readResult(reader, signal);
      if (table.more) await connection.cancelSent();
      return hasAnswer(text) ? [table] : [];
    })();
    work.catch(() => {}); // when the race is over it may still fail
    return Promise.race([work, this.broken, this.stop(work, connection, signal)]);
  }

  private stop(work: Promise<unknown>, connection: AsyncDuckDBConnection, signal: AbortSignal): Promise<never> {
    return new Promise((_resolve, reject) => {
      const stop = async () => {
        connection.cancelSent().catch(() => {});
        const settled = work.then(() => true, () => true);
        const ended = await Promise.race([settled, new Promise<false>((wait) => setTimeout(wait, PATIENCE, false))]);
        if (!ended) this.end();
        reject(new Stopped());
      };
      if (signal.aborted) void stop();
      else signal.addEventListener('abort', () => void stop(), {once: true});
      void work.catch(() => {}).finally(() => signal.removeEventListener('abort', stop));
    });
  }

  /** Makes the cell's tables known as views, again if a query has dropped them; each file is fetched once. */
  private async register(data: readonly DataFile[], signal: AbortSignal): Promise<void> {
    const missing = data.filter(({name}) => !this.registered.has(name));
    const contents = await Promise.all(missing.map((file) => fetchTable(this.site, file, signal)));
    for (const [i, {name}] of missing.entries()) {
      await this.database!.registerFileBuffer(`${name}.parquet`, contents[i]!);
      this.registered.add(name);
    }
    for (const {name} of data) {
      await this.connection!.query(`CREATE SCHEMA IF NOT EXISTS ${name.split('.')[0]}`);
      await this.connection!.query(`CREATE VIEW IF NOT EXISTS ${name} AS SELECT * FROM parquet_scan('${name}.parquet')`);
    }
  }

  private queue<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work);
    this.last = next.catch(() => {});
    return next;
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = this.database = this.connection = this.loading = undefined;
    this.registered.clear();
  }
}
