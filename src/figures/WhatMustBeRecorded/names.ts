import type {Field} from './model';

/** How each field is named, and what it is in this notebook. */
export const fieldNames: Readonly<Record<Field, {label: string; what: string}>> = {
  code: {label: 'Code', what: 'which of 3 commits'},
  data: {label: 'Data', what: 'which of 4 exports'},
  environment: {label: 'Environment', what: 'which of 2 releases'},
  seed: {label: 'Seed', what: 'which of 6'},
  parameters: {label: 'Parameters', what: 'which of 4 settings'},
};

/** "code and data", "code, data and seed". */
export function listed(fields: readonly Field[]): string {
  if (fields.length < 2) return fields[0] ?? 'nothing';
  return `${fields.slice(0, -1).join(', ')} and ${fields.at(-1)}`;
}
