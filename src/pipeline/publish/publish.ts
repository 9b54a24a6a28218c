import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {PipelineError} from '../engine/errors';
import {hashModules} from '../engine/hash';
import {hashFile} from '../engine/files';
import type {Session} from '../engine/session';
import type {DatasetSpec, Step} from '../engine/step';
import {quote} from '../sql/database';

/** Dataset of everything that the site serves under `data/`. */
export const PUBLISHED = 'published.site_data';
/** All published files together may take this many bytes; readers download them. */
export const BUDGET = 12_000_000;

/** One line of `data/index.json`. */
export interface PublishedFile {
  readonly id: string;
  /** Path below `data/`. */
  readonly path: string;
  readonly bytes: number;
  readonly rows: number | null;
  readonly sha256: string;
}

/** The step that puts everything that readers may have into one folder, and exchanges the folder as a whole. */
export function publishStep(specs: readonly DatasetSpec[]): Step {
  const published = specs.filter((spec) => spec.publishAs !== undefined);
  return {
    id: 'publish', kind: 'publish', owner: 'Data Platform', source: 'src/pipeline/publish/publish.ts',
    description: 'Copies what readers may download to the site, as a whole or not at all.',
    inputs: published.map((spec) => spec.id), outputs: [PUBLISHED],
    code: () => hashModules('publish/publish.ts'),
    run: (session) => publish(session, published),
  };
}

async function publish(session: Session, specs: readonly DatasetSpec[]): Promise<void> {
  const folder = session.output(PUBLISHED);
  const files: PublishedFile[] = [];
  for (const spec of specs) {
    const name = spec.publishAs as string;
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), {recursive: true});
    copyFileSync(session.input(spec.id), target);
    const rows = spec.format === 'parquet' ? Number(await session.db.value(`SELECT count(*) FROM read_parquet(${quote(target)})`)) : null;
    files.push({id: spec.id, path: name, bytes: readFileSync(target).length, rows, sha256: hashFile(target)});
    if (spec.layer === 'registry') writeFileSync(target.replace(/json$/, 'md'), (JSON.parse(readFileSync(target, 'utf8')) as {card: string}).card);
  }
  writeFileSync(path.join(folder, 'index.json'), `${JSON.stringify({files}, null, 1)}\n`);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > BUDGET) throw new PipelineError({rule: 'contract', file: 'data/index.json'}, `the published files take ${bytes} bytes together, more than the ${BUDGET} that readers should have to download; publish less`);
  session.notes.remarks.push(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, were published.`);
}
