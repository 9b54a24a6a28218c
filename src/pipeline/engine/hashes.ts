import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {filesOf, hashFile, writeAtomically} from './files';
import {hashText} from './hash';

interface Known {
  readonly size: number;
  readonly modified: number;
  readonly inode: number;
  readonly hash: string;
}

/** Content hashes of files, remembered by size, time and inode, so that an unchanged gigabyte need not be read again. */
export class Hashes {
  readonly #file: string;
  readonly #known: Map<string, Known>;
  #changed = false;

  /** @param file where the memory is kept between runs */
  constructor(file: string) {
    this.#file = file;
    this.#known = new Map(existsSync(file) ? readMemory(file) : []);
  }

  /** SHA-256 of one file. */
  ofFile(file: string): string {
    const {size, mtimeMs, ino} = statSync(file);
    const known = this.#known.get(file);
    if (known && known.size === size && known.modified === mtimeMs && known.inode === ino) return known.hash;
    const hash = hashFile(file);
    this.#known.set(file, {size, modified: mtimeMs, inode: ino, hash});
    this.#changed = true;
    return hash;
  }

  /** Version of a file or of a folder: names and contents of all files in it. */
  of(target: string): {version: string; bytes: number; files: number} {
    const names = filesOf(target);
    const bytes = names.reduce((sum, name) => sum + statSync(path.join(target, name)).size, 0);
    if (names.length === 1 && names[0] === '') return {version: this.ofFile(target), bytes, files: 1};
    return {version: hashText(...names.flatMap((name) => [name, this.ofFile(path.join(target, name))])), bytes, files: names.length};
  }

  /** Writes the memory down. */
  save(): void {
    if (this.#changed) writeAtomically(this.#file, JSON.stringify([...this.#known]));
    this.#changed = false;
  }
}

/** A memory that cannot be read is no loss: everything is hashed again. */
function readMemory(file: string): [string, Known][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, Known][];
  } catch {
    return [];
  }
}
