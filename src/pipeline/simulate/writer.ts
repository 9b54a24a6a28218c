import {createHash, type Hash} from 'node:crypto';
import {appendFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {periodOf} from './calendar';
import {csvLine, type Row} from './csv';
import {landedAt} from './landing';
import {renamedColumn, resentFiles} from './schedule';
import {extractPath, landingColumns, landingLog, tableById, type Table} from './tables';
import type {TroubleId} from './troubles';

interface OpenFile {
  readonly table: Table;
  readonly names: readonly string[];
  readonly period: string;
  readonly hash: Hash;
  readonly buffer: Buffer;
  /** Bytes of the buffer in use. */
  used: number;
  rows: number;
  bytes: number;
}

export interface TableStats { rows: number; bytes: number; files: number }

const BUFFER_BYTES = 1 << 14;

/**
 * Writes rows into the extract of their period. It holds at most 16 KiB for each file, so memory stays bounded whatever
 * the scale, and keeps no file open. Lines go into the buffer at once: strings that wait would cost more time than all else.
 */
export class RawWriter {
  private readonly files = new Map<string, OpenFile>();

  /**
   * @param folder raw folder, which must be new
   * @param has tells whether a trouble is switched on
   */
  constructor(private readonly folder: string, private readonly has: (trouble: TroubleId) => boolean) {}

  /** Adds a row to the extract that holds `day`. @throws TypeError when a column has no value */
  write(table: Table, day: number, row: Row): void {
    const file = this.fileOf(table, periodOf(table, day));
    this.append(file, csvLine(file.names, row, table.id));
    file.rows += 1;
  }

  /** Writes out what is held back, the files that were sent twice, and the landing log. Returns rows, bytes and files by table. */
  close(): Map<string, TableStats> {
    const stats = new Map<string, TableStats>();
    const log: string[] = [];
    for (const file of this.files.values()) {
      this.flush(file);
      const sum = stats.get(file.table.id) ?? {rows: 0, bytes: 0, files: 0};
      stats.set(file.table.id, {rows: sum.rows + file.rows, bytes: sum.bytes + file.bytes, files: sum.files + 1});
      const sha256 = file.hash.digest('hex');
      const describe = (suffix: string, resent: boolean): void => {
        const path = extractPath(file.table, file.period, suffix);
        log.push(csvLine([...landingColumns], {
          path, table_id: file.table.id, period: file.period, landed_at: landedAt(file.table, file.period, resent, this.has),
          rows: file.rows, bytes: file.bytes, sha256,
        }, landingLog));
      };
      describe('', false);
      if (this.isResent(file)) {
        writeFileSync(join(this.folder, extractPath(file.table, file.period, '_resend')), readFileSync(this.pathOf(file)));
        describe('_resend', true);
      }
    }
    writeFileSync(join(this.folder, landingLog), `${landingColumns.join(',')}\n${log.sort().join('')}`);
    return stats;
  }

  private isResent({table, period}: OpenFile): boolean {
    return this.has('duplicated-file') && resentFiles.some((file) => file.table === table.id && file.period === period);
  }

  private pathOf({table, period}: OpenFile): string {
    return join(this.folder, extractPath(table, period));
  }

  private fileOf(table: Table, period: string): OpenFile {
    const key = `${table.id}/${period}`;
    const known = this.files.get(key);
    if (known) return known;
    const file: OpenFile = {
      table, names: table.columns.map(({name}) => name), period, hash: createHash('sha256'),
      buffer: Buffer.allocUnsafe(BUFFER_BYTES), used: 0, rows: 0, bytes: 0,
    };
    this.files.set(key, file);
    mkdirSync(dirname(this.pathOf(file)), {recursive: true});
    writeFileSync(this.pathOf(file), '');
    this.append(file, this.header(table, period));
    return file;
  }

  private header(table: Table, period: string): string {
    const renamed = table === tableById(renamedColumn.table) && period >= renamedColumn.from && this.has('renamed-column');
    const names = table.columns.map(({name}) => (renamed && name === renamedColumn.oldName ? renamedColumn.newName : name));
    return `${names.join(',')}\n`;
  }

  private append(file: OpenFile, line: string): void {
    const bytes = Buffer.byteLength(line);
    if (bytes > BUFFER_BYTES) throw new RangeError(`${file.table.id}: a line of ${bytes} bytes is longer than the buffer.`);
    if (file.used + bytes > BUFFER_BYTES) this.flush(file);
    file.used += file.buffer.write(line, file.used);
  }

  private flush(file: OpenFile): void {
    const filled = file.buffer.subarray(0, file.used);
    file.hash.update(filled);
    file.bytes += file.used;
    file.used = 0;
    appendFileSync(this.pathOf(file), filled);
  }
}
