import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Refused} from './refused';

/**
 * Writes files that are not there yet.
 *
 * @param root the project's folder
 * @param files texts by path, relative to the root
 * @throws Refused at the first file that exists; it stays as it is
 */
export function writeNew(root: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), {recursive: true});
    try {
      writeFileSync(target, text, {flag: 'wx'});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new Refused(`${file} is there already, and was left as it is.`);
      throw error;
    }
  }
}
