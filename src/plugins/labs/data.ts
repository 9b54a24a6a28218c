import {readPublished} from '../../pipeline/publish/read';
import type {DataFile} from '../../lab/engine';
import {columnsOfTable} from '../../lab/sql/node';

/** A published table with the hash of its content. */
export type FileFacts = DataFile & {sha256: string};

const columns = new Map<string, Promise<string[]>>();

/** What is known of the tables of these names; a name that is not published is left out, and the content door has said so. */
export async function dataFiles(root: string, names: readonly string[]): Promise<Map<string, FileFacts>> {
  const published = (readPublished(root) ?? []).filter(({path}) => names.includes(nameOf(path)));
  const files = published.map(async ({path: below, bytes, rows, sha256}) => {
    const path = `data/${below}`;
    if (!columns.has(sha256)) columns.set(sha256, columnsOfTable(root, path));
    return {name: nameOf(below), path, bytes, rows: rows ?? 0, columns: await columns.get(sha256)!, sha256};
  });
  return new Map((await Promise.all(files)).map((file) => [file.name, file]));
}

const nameOf = (path: string) => path.replace(/\.parquet$/, '').replace('/', '.');
