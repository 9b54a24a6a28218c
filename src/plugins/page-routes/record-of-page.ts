import {readFileSync} from 'node:fs';
import path from 'node:path';
import {runInNewContext} from 'node:vm';
import type {Loaded, Recorded} from './record';

/** A route as the browser gets it: `component` is a key of `names`. */
interface NamedRoute {
  path: string;
  component: string;
  exact?: boolean;
  routes?: NamedRoute[];
  [prop: string]: unknown;
}

/** All that the browser has to know to show a page: its route, within those that lie around it, and how their modules are loaded. */
export interface PageRecord {
  route: NamedRoute;
  names: Record<string, unknown>;
  /** The modules' ids by their names. All lie in the files that the page names (`MORE`), whose names are their chunks' ids. */
  modules: Record<string, Loaded['module']>;
  /** Of the scripts that they ask for later: the hash in their name, by chunk. */
  later: Record<string, string>;
}

export interface Page {
  record: PageRecord;
  /** Scripts and style sheets that its modules lie in. */
  files: string[];
}

type Names = string | {[key: string]: Names} | Names[];
const readNames = (generated: string) => JSON.parse(readFileSync(path.join(generated, 'routesChunkNames.json'), 'utf8')) as Record<string, Names>;
const leaves = (names: Names): string[] => (typeof names === 'string' ? [names] : Object.values(names).flatMap(leaves));

/**
 * What each page's record is, by its address.
 * @param generated folder of the files that Docusaurus generates
 * @param recorded by `recordModules`
 */
export function recordsOfPages(generated: string, recorded: string): Map<string, Page> {
  const names = readNames(generated);
  const {modules} = JSON.parse(readFileSync(recorded, 'utf8')) as Recorded;
  const found = new Map<string, Page>();
  for (const route of linesOf(routesIn(readFileSync(path.join(generated, 'routes.js'), 'utf8')))) {
    const keys = keysOf(route);
    const used = [...new Set(keys.flatMap((key) => leaves(names[key] ?? [])))].filter((name) => modules[name]);
    const record: PageRecord = {
      route,
      names: Object.fromEntries(keys.map((key) => [key, names[key]])),
      modules: Object.fromEntries(used.map((name) => [name, modules[name]!.module])),
      later: Object.assign({}, ...used.map((name) => modules[name]!.later)) as Record<string, string>,
    };
    found.set(lastOf(route).path, {record, files: [...new Set(used.flatMap((name) => Object.values(modules[name]!.chunks).flat()))]});
  }
  return found;
}

/** The names of all that routes load. */
export const namesOf = (generated: string): Set<string> => new Set(leaves(readNames(generated)));

/** The routes that Docusaurus generates are a script, in which a component is made of the two parts of its key. */
function routesIn(script: string): NamedRoute[] {
  const list = script.replace(/^import .*$/gm, '').replace('export default', '').trim().replace(/;$/, '');
  return runInNewContext(`(${list})`, {ComponentCreator: (at: string, hash: string) => `${at}-${hash}`}) as NamedRoute[];
}

/** One route for each page, with nothing beside the way to it. */
const linesOf = (routes: NamedRoute[]): NamedRoute[] =>
  routes.flatMap((route) => (route.routes ? linesOf(route.routes).map((below) => ({...route, routes: [below]})) : [route]));

const keysOf = ({component, routes = []}: NamedRoute): string[] => [component, ...routes.flatMap(keysOf)];

const lastOf = (route: NamedRoute): NamedRoute => (route.routes ? lastOf(route.routes[0]!) : route);
