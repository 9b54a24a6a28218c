import path from 'node:path';
import {pipelineFolder} from './engine/hash';

/** Folders of the real pipeline. */
export interface Workplace {
  /** Everything that is kept between runs. */
  readonly root: string;
  readonly raw: string;
  readonly events: string;
  readonly history: string;
  /** What readers may download; the site serves it under `data/`. */
  readonly published: string;
  /** The catalog, for the site. */
  readonly catalog: string;
}

/** @param cache folder for all of it; the repository's `.cache` when absent */
export function workplace(cache = path.join(pipelineFolder, '../../.cache')): Workplace {
  const root = path.join(cache, 'pipeline');
  return {
    root, raw: path.join(root, 'raw'), events: path.join(root, 'events'), history: path.join(root, 'history'),
    published: path.join(cache, 'static/data'), catalog: path.join(root, 'catalog.json'),
  };
}
