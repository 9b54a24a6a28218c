import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

/** Where `npm run book` leaves its files for the next build, relative to the project's folder. */
export const SHELF = '.cache/book';

/** A file that was made. */
export interface Made {
  /** Name of the file in the folder `book/` of the site. */
  file: string;
  kind: 'chapter' | 'part' | 'guide';
  /** Id of the chapter or part; empty for the whole guide. */
  id: string;
  title: string;
  bytes: number;
  /** Of a PDF. */
  pages?: number;
  /** Of the text that it was made from. */
  digest: string;
  /** Ids of its chapters. */
  chapters: string[];
}

/** A number for the text of chapters: another one when anything in their folders or in the shared data has changed. */
export function digestOf(root: string, chapters: readonly string[]): string {
  const hash = createHash('sha256');
  const docs = path.join(root, 'docs');
  const files = readdirSync(docs, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/')).sort();
  for (const file of files) {
    const [folder, chapter] = file.split('/');
    const counts = folder === '_data' ? /\.yml$/.test(file) : chapters.includes(chapter ?? '');
    if (counts && statSync(path.join(docs, file)).isFile()) hash.update(file).update('\0').update(readFileSync(path.join(docs, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** What was made and is not older than the text: files of a text that has changed since are not offered. */
export function readMade(root: string): Made[] {
  const list = path.join(root, SHELF, 'book.json');
  if (!existsSync(list)) return [];
  const digests = new Map<string, string>();
  const now = (chapters: string[]) => {
    const key = chapters.join();
    if (!digests.has(key)) digests.set(key, digestOf(root, chapters));
    return digests.get(key);
  };
  return (JSON.parse(readFileSync(list, 'utf8')) as Made[]).filter((made) => made.digest === now(made.chapters) && existsSync(path.join(root, SHELF, made.file)));
}
