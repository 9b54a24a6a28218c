/**
 * All linters in one list: `npm run lint [-- --prose] [-- docs/30-models/feature-stores]`, `npm run lint:fix`.
 * One finding a line: file:line: what; why; how to mend it. Warnings, as of what a draft still lacks, do not make it fail.
 */
import process from 'node:process';
import {parseArgs} from 'node:util';
import {lint} from './lint/index';
import {formatFinding} from './lint/finding';
import {runTool} from './refused';

void runTool(async () => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {fix: {type: 'boolean', default: false}, prose: {type: 'boolean', default: false}, root: {type: 'string', default: process.cwd()}},
  });
  const started = performance.now();
  const findings = await lint(values.root, {fix: values.fix, prose: values.prose, only: positionals});
  for (const finding of findings) console.log(formatFinding(finding));
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  console.log(`${count(errors, 'error')}, ${count(findings.length - errors, 'warning')} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  process.exitCode = errors > 0 ? 1 : 0;
});
