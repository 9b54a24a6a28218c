import {entriesOf, readCatalog} from './catalog/read';
import {readPublished} from './publish/read';

/**
 * Names that the pipeline has made and that chapters may use.
 * @param siteDir root of the repository
 * @returns ids of the catalog's entries and names of the published tables; what the pipeline has not made yet is absent
 */
export function knownNames(siteDir: string): {catalogIds?: string[]; tables?: string[]} {
  const catalog = readCatalog(siteDir);
  const published = readPublished(siteDir);
  return {
    ...(catalog ? {catalogIds: entriesOf(catalog).map(({id}) => id)} : {}),
    ...(published ? {tables: published.map(({path}) => path.replace(/\.parquet$/, '').replace('/', '.'))} : {}),
  };
}
