import {existsSync} from 'node:fs';
import path from 'node:path';
import {filesOf, hashFile} from '../engine/files';

/** SHA-256 of every file below a folder. */
export function bytesOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(filesOf(folder).map((name) => [name, hashFile(path.join(folder, name))]));
}
