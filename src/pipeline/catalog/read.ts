import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Catalog} from './types';

const FORMAT = 1;

/** The file that the pipeline leaves for the catalog. */
export const catalogFile = (siteDir: string): string => path.join(siteDir, '.cache/pipeline/catalog.json');

/** All entries of the catalog, whatever their kind. */
export const entriesOf = ({projects, datasets, jobs, models, reports, experts}: Catalog) => [...projects, ...datasets, ...jobs, ...models, ...reports, ...experts];

/**
 * Reads the catalog.
 * @param siteDir root of the repository
 * @returns nothing when the pipeline has not run yet
 * @throws Error when the file is of another format or cut short
 */
export function readCatalog(siteDir: string): Catalog | undefined {
  const file = catalogFile(siteDir);
  if (!existsSync(file)) return undefined;
  const catalog = parsed(readFileSync(file, 'utf8'));
  if (catalog?.formatVersion !== FORMAT) {
    throw new Error(`.cache/pipeline/catalog.json is not a catalog of format ${FORMAT}; delete it and run \`npm run pipeline\`.`);
  }
  return catalog;
}

function parsed(text: string): Catalog | undefined {
  try {
    return JSON.parse(text) as Catalog;
  } catch {
    return undefined;
  }
}
