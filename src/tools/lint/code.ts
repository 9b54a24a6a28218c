import path from 'node:path';
import {ESLint} from 'eslint';
import type {Finding} from './finding';

const CONFIG = 'src/tools/eslint.config.mjs';
export const CODE = ['src', 'docs', 'docusaurus.config.ts', 'sidebars.ts'];

/**
 * What ESLint finds in code and in the code of chapters.
 *
 * @param root the project's folder
 * @param targets files and folders, relative to the root
 * @param fix whether to write what ESLint can mend
 */
export async function lintCode(root: string, targets: readonly string[], fix: boolean): Promise<Finding[]> {
  if (targets.length === 0) return [];
  const eslint = new ESLint({cwd: root, overrideConfigFile: path.resolve(CONFIG), fix, warnIgnored: false, errorOnUnmatchedPattern: false});
  const results = await eslint.lintFiles([...targets]);
  if (fix) await ESLint.outputFixes(results);
  return results.flatMap(({filePath, messages}) =>
    messages.map(({line, message, ruleId, fix: edit, fatal}): Finding => ({
      file: filePath.slice(root.length + 1).replaceAll('\\', '/'),
      line: line || 1,
      rule: ruleId ?? (fatal ? 'parse' : 'eslint'),
      severity: 'error',
      what: message.replace(/[.;]\s*$/, '').replace(/\s+/g, ' '),
      why: ruleId ? `the rule is ${ruleId}` : 'it cannot be read',
      mend: edit ? '`npm run lint:fix` mends it' : `change it; ${CONFIG} says what the rule keeps`,
    })),
  );
}
