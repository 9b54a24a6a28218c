import {createHash} from 'node:crypto';
import {closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Writes a small file so that a killed process leaves either the old or the new content, whole. It does not wait for the disk:
 * what is written this way can be made again, and its readers take a file that a power cut spoiled for none.
 */
export function writeAtomically(file: string, content: string): void {
  mkdirSync(path.dirname(file), {recursive: true});
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}

/**
 * Puts a finished file or folder in its place. A file replaces the old one in one step of the file system; a folder cannot,
 * so the old one is moved aside first and thrown away after (see `restore`).
 * @param durable wait until the disk has it, so that it survives a power cut as well as a kill
 */
export function moveIntoPlace(from: string, to: string, durable = true): void {
  mkdirSync(path.dirname(to), {recursive: true});
  if (durable) sync(from);
  if (!existsSync(to) || !statSync(to).isDirectory()) {
    renameSync(from, to);
    return;
  }
  const aside = `${to}.old`;
  rmSync(aside, {recursive: true, force: true});
  renameSync(to, aside);
  renameSync(from, to);
  rmSync(aside, {recursive: true, force: true});
}

/** Mends a folder whose exchange was cut short between its two renames. */
export function restore(folder: string): void {
  const aside = `${folder}.old`;
  if (!existsSync(aside)) return;
  if (existsSync(folder)) rmSync(aside, {recursive: true, force: true});
  else renameSync(aside, folder);
}

/** Makes sure that what was written survives a power cut. */
function sync(target: string): void {
  for (const name of filesOf(target)) {
    const file = path.join(target, name);
    const handle = openSync(file, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}

/** Files below a folder, sorted, relative to it; `['']` for a single file. */
export function filesOf(target: string): string[] {
  if (!statSync(target).isDirectory()) return [''];
  return readdirSync(target, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(target, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** SHA-256 of a file, read in pieces. */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(1 << 20);
  const handle = openSync(file, 'r');
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
