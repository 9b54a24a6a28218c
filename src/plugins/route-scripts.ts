import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {RouteConfig} from '@docusaurus/types';

/** Written by Docusaurus while it builds: which scripts a chunk consists of, and which chunks a route loads. */
interface ClientManifest {
  origins: Record<string, string[]>;
  assets: Record<string, {js?: {file: string}[]; css?: {file: string}[]}>;
}

type Names = string | {[key: string]: Names} | Names[];

const leaves = (names: Names): string[] => (typeof names === 'string' ? [names] : Object.values(names).flatMap(leaves));

/**
 * The scripts of each page that its HTML does not name: they are fetched by name when a reader goes there.
 * @param generated folder of the generated files
 */
export function scriptsOfRoutes(generated: string, routes: readonly RouteConfig[]): Map<string, string[]> {
  const read = <T>(name: string) => JSON.parse(readFileSync(path.join(generated, name), 'utf8')) as T;
  const {origins, assets} = read<ClientManifest>('client-manifest.json');
  const chunks = read<Record<string, Names>>('routesChunkNames.json');
  const files = (id: string) => Object.values(assets[id] ?? {}).flatMap((list) => list.map(({file}) => file));
  const idOf = new Map(Object.keys(assets).flatMap((id) => files(id).map((file) => [/([^/]+?)\.[0-9a-f]+\.js$/.exec(file)?.[1] ?? file, id] as const)));
  const ofChunk = (name: string) => {
    const id = idOf.get(name);
    return id === undefined ? [] : [...(origins[name] ?? []), id].flatMap(files); // what it shares with others, and itself
  };
  const ofRoute = (route: string) => Object.entries(chunks).filter(([key]) => key.replace(/-[0-9a-f]{3}$/, '') === route).flatMap(([, names]) => leaves(names).flatMap(ofChunk));
  const found = new Map<string, string[]>();
  const walk = (list: readonly RouteConfig[], above: readonly string[]) => {
    for (const {path: at, routes: below} of list) {
      const own = [...new Set([...above, ...ofRoute(at)])];
      if (below) walk(below, own);
      else found.set(at, own);
    }
  };
  walk(routes, []);
  return found;
}
