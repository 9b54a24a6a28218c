import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {PipelineError} from '../engine/errors';
import {writeAtomically} from '../engine/files';
import {hashModules, hashText, short} from '../engine/hash';
import type {Step} from '../engine/step';
import type {ModelRecord} from '../ml/register';

/** Keeps a registration beside the others, so that there is a way back. @param folder archive of one model */
export function archive(registered: string, folder: string): void {
  if (!existsSync(registered)) return;
  const text = readFileSync(registered, 'utf8');
  const {version} = JSON.parse(text) as ModelRecord;
  const known = archived(folder);
  if (known.at(-1)?.version !== version) writeAtomically(path.join(folder, `${String(known.length + 1).padStart(3, '0')}.json`), text);
}

/** All registrations of a model, oldest first. */
export function archived(folder: string): ModelRecord[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as ModelRecord);
}

/** The step that puts the registration before the present one back in place. */
export function rollbackStep(name: string, folder: string): Step {
  const output = `registry.${name}`;
  return {
    id: `rollback_${name}`, kind: 'register', owner: 'Data Platform', source: 'src/pipeline/history/rollback.ts',
    description: `Puts the former version of the ${name.replaceAll('_', ' ')} back in place.`,
    inputs: [], outputs: [output],
    code: () => hashText(hashModules('history/rollback.ts'), ...archived(folder).map((record) => record.version)),
    async run(session) {
      const [bad, good] = archived(folder).reverse();
      if (!bad || !good) throw new PipelineError({rule: 'missing-input', file: folder}, 'there is no former version to go back to');
      writeFileSync(session.output(output), `${JSON.stringify(good, null, 1)}\n`);
      const {model: _, ...facts} = good;
      session.notes.facets.set(output, {...facts, action: 'rollback', replaces: bad.version});
      session.notes.remarks.push(`Version ${short(bad.version)} was rolled back; ${short(good.version)} is in use again.`);
    },
  };
}
