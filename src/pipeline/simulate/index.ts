import {appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {writeCalibration} from './calibration';
import {winCustomers, writeCustomers} from './customers';
import {runOperations} from './operations';
import {hireEmployees, writeEmployees} from './people';
import {writeDesigns} from './rnd';
import type {TrueDemand} from './sales';
import {runService} from './service';
import {writeSuppliers} from './suppliers';
import {dayText} from './calendar';
import {landingLog} from './tables';
import type {TroubleId} from './troubles';
import {createWorld, type World} from './world';
import {RawWriter, type TableStats} from './writer';

export {troubles, type Trouble, type TroubleId} from './troubles';
export {rawViews} from './rawViews';
export * from './tables';

export interface SimulateOptions {
  /** Seed of all random numbers; a whole number. */
  readonly seed?: number;
  /** The company times 1, 10 or 100: this many divisions of the size of the whole. */
  readonly scale?: number;
  /** Folder for the extracts; it is replaced as a whole once everything is written. */
  readonly out: string;
  /** Folder for what no system knows (what customers really wanted); nothing is written when absent. */
  readonly truthOut?: string;
  /** Troubles to leave out, to see what the data would look like without them. */
  readonly without?: readonly TroubleId[];
  /** Called after each step of each division. */
  readonly onProgress?: (step: {division: number; step: string}) => void;
}

export interface SimulateResult { readonly tables: ReadonlyMap<string, TableStats> }

/** Seed of the data that book, labs and catalog show. */
export const DEFAULT_SEED = 20230101;

/**
 * Simulates Palmwright for three years and writes the raw extracts of its seventeen tables.
 *
 * The same options give the same bytes on every machine. The folder appears complete or not at all: everything is written
 * beside it and moved at the end.
 * @throws RangeError when scale is not a whole number from 1 to 100 or seed is not a whole number
 * @throws Error when `out` holds other things than raw extracts
 */
export function simulate(options: SimulateOptions): SimulateResult {
  const {seed = DEFAULT_SEED, scale = 1, out, without = []} = options;
  if (!Number.isInteger(scale) || scale < 1 || scale > 100) throw new RangeError(`scale is ${scale}; it must be a whole number from 1 to 100.`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is ${seed}; it must be a whole number.`);
  refuseForeignFolder(out);
  const partial = `${out}.partial`;
  rmSync(partial, {recursive: true, force: true});
  mkdirSync(partial, {recursive: true});
  const has = (trouble: TroubleId): boolean => !without.includes(trouble);
  const writer = new RawWriter(partial, has);
  const truth = truthWriter(options.truthOut);
  for (let division = 0; division < scale; division += 1) {
    const step = (name: string): void => options.onProgress?.({division, step: name});
    simulateDivision(createWorld(seed, division, writer, has), truth, step);
  }
  const tables = writer.close();
  if (existsSync(out)) rmSync(out, {recursive: true});
  mkdirSync(dirname(out), {recursive: true});
  renameSync(partial, out);
  return {tables};
}

/** The folder will be replaced as a whole, so it must be a raw folder, empty or new. */
function refuseForeignFolder(out: string): void {
  if (!existsSync(out) || existsSync(join(out, landingLog)) || readdirSync(out).length === 0) return;
  throw new Error(`${out} holds files but no ${landingLog}, so it is no folder of raw extracts and will not be replaced; choose another folder.`);
}

function simulateDivision(world: World, truth: (rows: TrueDemand[]) => void, step: (name: string) => void): void {
  const staff = hireEmployees(world);
  const customers = winCustomers(world);
  writeEmployees(world, staff);
  writeCustomers(world, customers);
  writeSuppliers(world);
  if (world.division === 0) writeDesigns(world);
  writeCalibration(world, staff);
  step('master data');
  const lines = runOperations(world, staff, customers, truth);
  step('operations');
  runService(world, customers, lines);
  step('service');
}

function truthWriter(folder: string | undefined): (rows: TrueDemand[]) => void {
  if (folder === undefined) return () => undefined;
  mkdirSync(folder, {recursive: true});
  const file = join(folder, 'demand.csv');
  writeFileSync(file, 'date,site,part_no,wanted,lost\n');
  return (rows) => appendFileSync(file, rows.map((row) => `${dayText(row.day)},${row.site},${row.partNo},${row.wanted},${row.lost}\n`).join(''));
}
