import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** Folder `src/pipeline`. */
export const pipelineFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** SHA-256 of texts, each with its length before it, so that ("ab", "c") and ("a", "bc") differ. */
export function hashText(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** How a version is shown: the first twelve hex digits. */
export function short(version: string): string {
  return version.slice(0, 12);
}

/**
 * Fingerprint of a source file and of all files it imports, directly or not, within this project.
 *
 * The engine is left out: it carries data from step to step and does not decide what is in it. Packages count by the
 * version in the lock of the step's `tools`, not by their files.
 *
 * @param entries paths relative to `src/pipeline`, such as `ingest/ingest.ts`
 */
export function hashModules(...entries: readonly string[]): string {
  const known = modules.get(entries.join(' '));
  if (known !== undefined) return known;
  const hash = readModules(entries);
  modules.set(entries.join(' '), hash);
  return hash;
}

/** A running process does not change its own code, so one look at the files is enough. */
const modules = new Map<string, string>();

function readModules(entries: readonly string[]): string {
  const seen = new Map<string, string>();
  const visit = (file: string) => {
    if (seen.has(file) || file.startsWith(path.join(pipelineFolder, 'engine'))) return;
    const text = readFileSync(file, 'utf8');
    seen.set(file, text);
    for (const match of text.matchAll(/^(?:import|export)(?!\s+type\b)[^'"`;]*?from\s+['"](\.[^'"]+)['"]/gm)) visit(resolve(file, match[1] as string));
  };
  for (const entry of entries) visit(path.join(pipelineFolder, entry));
  return hashText(...[...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, text]) => `${path.relative(pipelineFolder, file)}\n${text}`));
}

function resolve(from: string, specifier: string): string {
  const base = path.resolve(path.dirname(from), specifier);
  const found = [base, `${base}.ts`, path.join(base, 'index.ts')].find((file) => existsSync(file) && /\.\w+$/.test(file));
  if (found === undefined) throw new Error(`${path.relative(pipelineFolder, from)} imports ${specifier}, which is not there`);
  return found;
}
