import renderRoutes from '@docusaurus/renderRoutes';
import componentOf, {withKeys} from './componentOf';
import {known, names, registry, type Route} from './tables';

/** As src/plugins/page-routes/record-of-page.ts writes it. */
type Recorded = Omit<Route, 'component' | 'routes'> & {component: string; routes?: Recorded[]};

/** Put into the page by the build. */
declare const PAGE: {route: Recorded; names: typeof names; modules: Record<string, string | number>; later: Record<string, string>} | undefined;
declare const MORE: readonly string[];

declare const __webpack_require__: {e(chunk: string): Promise<unknown>; t(id: string | number, mode: number): unknown; files: Record<string, string>};

/** As `import()` gives a module, whatever kind it is of. */
const AS_IMPORTED = 1 | 2 | 4 | 16;

const withComponents = ({component, routes, ...route}: Recorded): Route => {
  const [, path, hash] = /^(.*)-([^-]*)$/.exec(component)!;
  return {...route, component: componentOf(path!, hash!), ...(routes && {routes: routes.map(withComponents)})};
};

if (typeof PAGE !== 'undefined') {
  Object.assign(names, PAGE.names);
  const named = (file: string) => /([^/]+)\.([0-9a-f]+)\.js$/.exec(file)!.slice(1) as [id: string, hash: string]; // a chunk's id is its name
  const chunks = MORE.map((file) => named(file)[0]);
  Object.assign(__webpack_require__.files, Object.fromEntries(MORE.map(named)), PAGE.later);
  const load = () => Promise.all(chunks.map((chunk) => __webpack_require__.e(chunk)));
  for (const [name, id] of Object.entries(PAGE.modules)) {
    registry[name] = [() => load().then(() => __webpack_require__.t(id, AS_IMPORTED)), name, id];
  }
  known.push(...withKeys([withComponents(PAGE.route)]));
}

/** Stands where Docusaurus has all routes of the site: a page brings its own, the others come when a reader goes on (preload.ts). */
export default [{path: '/', routes: known, component: () => renderRoutes(known as never)}];
