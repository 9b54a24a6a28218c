import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {DatasetSpec} from './step';

/** Folders of one pipeline: what is kept between runs, and where readers find the result. */
export class Workspace {
  /**
   * @param root folder of everything that is kept, `.cache/pipeline` for the real one
   * @param published folder of what readers may download
   * @param raw folder of the raw extracts
   * @param durable results must survive a power cut; not needed for what can be made again in a minute
   */
  constructor(readonly root: string, readonly published: string, readonly raw: string, readonly durable = true) {}

  /** Where a dataset lies. */
  pathOf(spec: DatasetSpec): string {
    if (spec.layer === 'published') return this.published;
    return spec.layer === 'raw' ? path.join(this.raw, spec.path.replace(/^raw\//, '')) : path.join(this.root, spec.path);
  }

  /** Where a step writes a dataset before it is known to be good. */
  draftOf(step: string, spec: DatasetSpec): string {
    return path.join(this.drafts(step), path.basename(spec.path));
  }

  stateOf(step: string): string {
    return path.join(this.root, 'state', `${step}.json`);
  }

  get events(): string {
    return path.join(this.root, 'events');
  }

  /** Empties the drafts of a step; what a killed run left is thrown away here. */
  prepare(step: string): void {
    rmSync(this.drafts(step), {recursive: true, force: true});
    mkdirSync(this.drafts(step), {recursive: true});
  }

  drafts(step: string): string {
    return path.join(this.root, 'drafts', step);
  }
}
