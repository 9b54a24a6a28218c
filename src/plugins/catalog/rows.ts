import type {Dataset} from '../../pipeline/catalog/types';
import type {DatasetRow} from '../../catalog/data';
import {LAYERS} from '../../catalog/words';

const order = Object.keys(LAYERS);

/** Datasets as lines of a table, in the order of the pipeline. */
export function rowsOf(datasets: readonly Dataset[], ids: readonly string[]): DatasetRow[] {
  return datasets
    .filter(({id}) => ids.includes(id))
    .sort((a, b) => order.indexOf(a.layer) - order.indexOf(b.layer))
    .map(({id, description, records, bytes, location, personalData, freshness, versions}) => ({
      id, description, records, bytes, location, personalData, freshness, ...(versions[0] ? {updatedAt: versions[0].at} : {}),
    }));
}
