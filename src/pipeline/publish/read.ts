import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {PublishedFile} from './publish';

/** The folder of the files that the site serves under `data/`. */
export const publishedFolder = (siteDir: string): string => path.join(siteDir, '.cache/static/data');

/**
 * What the pipeline has published.
 * @param siteDir root of the repository
 * @returns the published tables (Parquet files), in the order of the index; nothing when the pipeline has not run yet
 */
export function readPublished(siteDir: string): PublishedFile[] | undefined {
  const index = path.join(publishedFolder(siteDir), 'index.json');
  if (!existsSync(index)) return undefined;
  const {files} = JSON.parse(readFileSync(index, 'utf8')) as {files: PublishedFile[]};
  return files.filter((file) => file.path.endsWith('.parquet'));
}
