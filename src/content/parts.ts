/** One of the five parts of the book. Its folder is `docs/<prefix>-<id>/`; the prefix gives the order, never the address. */
export interface Part {
  id: string;
  prefix: number;
  number: string;
  title: string;
}

export const parts: readonly Part[] = [
  {id: 'domain', prefix: 10, number: 'I', title: 'The domain'},
  {id: 'data', prefix: 20, number: 'II', title: 'Data'},
  {id: 'models', prefix: 30, number: 'III', title: 'Models'},
  {id: 'platform', prefix: 40, number: 'IV', title: 'The platform'},
  {id: 'organization', prefix: 50, number: 'V', title: 'The organization'},
];

/** Name of a part's folder under `docs/`, such as "10-domain". */
export function partFolder(part: Part): string {
  return `${part.prefix}-${part.id}`;
}
