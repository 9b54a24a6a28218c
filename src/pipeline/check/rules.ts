import {primaryKey, properties, type Contract} from '../contracts/contract';
import type {Severity} from '../engine/step';
import {identifier, quote, tableName} from '../sql/database';

/** One rule of a contract as a condition of bad rows `t`. */
export interface RowRule {
  readonly name: string;
  readonly description: string;
  readonly column?: string;
  readonly severity: Severity;
  readonly bad: string;
  /** Tables that the condition reads. */
  readonly reads: readonly string[];
}

/** All rules of a contract that look at one row at a time. */
export function rowRules(contract: Contract): RowRule[] {
  const [{relationships, quality}] = contract.schema;
  const fields = properties(contract);
  const linked = [...new Set(relationships.map((one) => tableOf(one.to)))];
  return [
    ...fields.filter((field) => field.required).map((field): RowRule => ({
      name: `not_null(${field.name})`, description: `${field.name} always has a value.`, column: field.name, severity: 'error', bad: `t.${identifier(field.name)} IS NULL`, reads: [],
    })),
    ...fields.filter((field) => field.validValues).map((field): RowRule => ({
      name: `accepted_values(${field.name})`, description: `${field.name} is one of ${field.validValues?.join(', ')}.`, column: field.name, severity: 'error',
      bad: `t.${identifier(field.name)} NOT IN (${field.validValues?.map(quote).join(', ')})`, reads: [],
    })),
    ...relationships.map((one): RowRule => ({
      name: `relationships(${one.from})`, description: `${one.from} is found in ${tableOf(one.to)}.`, column: one.from, severity: one.severity,
      bad: `t.${identifier(one.from)} IS NOT NULL AND t.${identifier(one.from)} NOT IN (SELECT ${identifier(columnOf(one.to))} FROM ${tableName(tableOf(one.to))})`, reads: [tableOf(one.to)],
    })),
    ...quality.map((one): RowRule => ({
      name: one.name, description: one.description, severity: one.severity, bad: one.where, ...(one.column ? {column: one.column} : {}),
      reads: linked.filter((table) => one.where.includes(table)),
    })),
  ];
}

/** Other tables that the rules of a contract read. */
export function linkedTables(contract: Contract): string[] {
  return [...new Set(rowRules(contract).flatMap((rule) => rule.reads))].filter((table) => table !== contract.id);
}

/** Condition under which a row is set aside; undefined when the contract sets none aside. */
export function quarantined(contract: Contract): string | undefined {
  const rules = rowRules(contract).filter((rule) => rule.severity === 'quarantine');
  return rules.length > 0 ? rules.map((rule) => `coalesce((${rule.bad}), false)`).join(' OR ') : undefined;
}

/** SQL text of a row's key, for messages. */
export function keyText(contract: Contract): string {
  return `concat_ws('/', ${primaryKey(contract).map((name) => `t.${identifier(name)}`).join(', ')})`;
}

const tableOf = (target: string) => target.slice(0, target.lastIndexOf('.'));
const columnOf = (target: string) => target.slice(target.lastIndexOf('.') + 1);
