import {primaryKey, type Contract} from '../contracts/contract';
import {PipelineError} from '../engine/errors';
import {hashModules, hashText} from '../engine/hash';
import type {Session} from '../engine/session';
import type {CheckResult, Step} from '../engine/step';
import {landedId, stepId} from '../ingest/ingest';
import {engineVersion, identifier, tableName} from '../sql/database';
import {keyText, linkedTables, quarantined, rowRules, type RowRule} from './rules';

/** Id of the table of rows that a contract set aside. */
export function quarantineId(table: string): string {
  return `quarantine.${table.replace('.', '__')}`;
}

/** The step that holds a landed table against its contract; only what passes becomes the table that others may read. */
export function checkStep(contract: Contract): Step {
  const setsAside = quarantined(contract) !== undefined;
  return {
    id: stepId('check', contract.id), kind: 'check', owner: 'Data Platform',
    description: `Holds ${contract.id} against its contract ${contract.version}; rows that break a rule of severity "error" stop it${setsAside ? ', implausible ones are set aside' : ''}.`,
    inputs: [landedId(contract.id), ...linkedTables(contract)],
    outputs: [contract.id, ...(setsAside ? [quarantineId(contract.id)] : [])],
    source: `src/pipeline/contracts/${contract.id}.yml`,
    code: () => hashText(engineVersion, hashModules('check/check.ts'), JSON.stringify(contract.schema)),
    run: (session) => check(session, contract),
  };
}

async function check(session: Session, contract: Contract): Promise<void> {
  const landed = tableName(landedId(contract.id));
  const results = [await uniqueness(session, contract, landed), ...(await rows(session, contract, landed))];
  session.notes.checks.push(...results);
  const broken = results.filter((result) => !result.passed && result.severity === 'error');
  const [first] = broken;
  if (first) throw new PipelineError({rule: 'contract', file: `contracts/${contract.id}.yml`}, told(first, broken.length - 1, contract.id));
  const aside = quarantined(contract);
  if (aside === undefined) {
    await session.passOn(landedId(contract.id), contract.id);
    return;
  }
  const good = `SELECT t.* FROM ${landed} AS t WHERE NOT (${aside})`;
  // Rewriting hundreds of thousands of rows to leave none out would be a waste; the lineage is that of the query all the same.
  if (results.some((result) => result.severity === 'quarantine' && !result.passed)) await session.writeQuery(contract.id, good, primaryKey(contract));
  else await session.passOn(landedId(contract.id), contract.id, good);
  await session.writeQuery(quarantineId(contract.id), `SELECT t.* FROM ${landed} AS t WHERE ${aside}`, primaryKey(contract));
  for (const result of results) {
    if (!result.passed && result.severity === 'quarantine') session.notes.remarks.push(`${result.failingRows} rows were set aside: ${result.description} First: ${result.examples.slice(0, 3).join(', ')}.`);
  }
}

function told(first: CheckResult, more: number, table: string): string {
  const which = first.examples.length > 0 ? `, first ${first.examples.join(', ')}` : '';
  const rows = first.failingRows === 1 ? '1 row breaks' : `${first.failingRows} rows break`;
  return `${rows} ${first.name} (${first.description.replace(/\.$/, '')})${which}${more > 0 ? `; ${more} more rules are broken` : ''}; ${table} stays as it was`;
}

async function uniqueness(session: Session, contract: Contract, landed: string): Promise<CheckResult> {
  const key = primaryKey(contract);
  const names = key.map(identifier).join(', ');
  const failingRows = Number((await session.rows(`SELECT count(*) - count(DISTINCT (${names})) AS n FROM ${landed} AS t`))[0]?.n);
  const examples = failingRows === 0 ? [] : await session.rows(`SELECT ${keyText(contract)} AS k FROM ${landed} AS t GROUP BY ${names} HAVING count(*) > 1 ORDER BY k LIMIT 5`);
  return {
    dataset: landedId(contract.id), name: `unique(${key.join(', ')})`, description: `One row for each ${key.join(', ')}.`, severity: 'error',
    passed: failingRows === 0, failingRows, examples: examples.map((row) => String(row.k)),
  };
}

/** Counts the bad rows of all rules in one pass, then looks up examples of those that have any. */
async function rows(session: Session, contract: Contract, landed: string): Promise<CheckResult[]> {
  const rules = rowRules(contract);
  const [counts] = await session.rows(`SELECT ${rules.map((rule, i) => `count(*) FILTER (WHERE ${rule.bad}) AS n${i}`).join(', ')} FROM ${landed} AS t`);
  return Promise.all(rules.map(async (rule, i) => result(rule, Number(counts?.[`n${i}`]), contract, landed, session)));
}

async function result(rule: RowRule, failingRows: number, contract: Contract, landed: string, session: Session): Promise<CheckResult> {
  const found = failingRows === 0 ? [] : await session.rows(`SELECT ${keyText(contract)} AS k FROM ${landed} AS t WHERE ${rule.bad} ORDER BY k LIMIT 5`);
  return {
    dataset: landedId(contract.id), name: rule.name, description: rule.description, severity: rule.severity, passed: failingRows === 0, failingRows,
    examples: found.map((row) => String(row.k)), ...(rule.column ? {column: rule.column} : {}),
  };
}
