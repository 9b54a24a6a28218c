import type {Kind} from './data';

/** Where everything in the catalog begins. */
export const CATALOG = '/catalog/';
export const LINEAGE = '/catalog/lineage/';
export const RUNS = '/catalog/runs/';

/** The page of an entry. */
export const entryPath = (kind: Kind, id: string): string => `${CATALOG}${kind}/${encodeURIComponent(id)}/`;
