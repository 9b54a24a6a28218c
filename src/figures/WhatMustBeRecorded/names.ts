import type {Field} from './model';

/** How each field is named, and what it is in this notebook. */
export const fieldNames: Readonly<Record<Field, {label: string; what: string}>> = {
  code: {label: 'Code', what: '1 of 3 commits'},
  data: {label: 'Data', what: '1 of 4 exports'},
  environment: {label: 'Environment', what: '1 of 2 releases'},
  seed: {label: 'Seed', what: '1 of 6 seeds'},
  parameters: {label: 'Parameters', what: '1 of 4 settings'},
};

/** "code and data", "code, data and seed". */
export function listed(fields: readonly Field[]): string {
  if (fields.length < 2) return fields[0] ?? 'nothing';
  return `${fields.slice(0, -1).join(', ')} and ${fields.at(-1)}`;
}
