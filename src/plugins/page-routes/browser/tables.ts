import type {ComponentType} from 'react';

export interface Route {
  path: string;
  exact?: boolean;
  component: ComponentType & {preload?: () => Promise<unknown>};
  routes?: Route[];
  key?: string;
}

/** Chunk names by the key of a component: Docusaurus's `routesChunkNames`, as far as they are known by now. */
export const names: Record<string, unknown> = {};

/** How a module is loaded, by its chunk's name: Docusaurus's `registry`, as far as it is known by now. */
export const registry: Record<string, [load: () => Promise<unknown>, name: string, id: string | number]> = {};

/** The routes that are known by now. */
export const known: Route[] = [];
