import create from '@docusaurus/core/lib/client/exports/ComponentCreator';
import type {Route} from './tables';

const made = new Map<string, Route['component']>();
const keys = new Map<Route['component'], string>();

/** A route's component. The same one whether its page or the whole table asks: what surrounds a page stays when the next one comes. */
export default function componentOf(path: string, hash: string): Route['component'] {
  const key = `${path}-${hash}`;
  const component = made.get(key) ?? (create(path, hash) as Route['component']);
  made.set(key, component);
  keys.set(component, key);
  return component;
}

/** Routes with a key of their own each; by default it would be their place in the list, which changes. */
export const withKeys = (routes: Route[]): Route[] => routes.map((route) => ({...route, key: keys.get(route.component), ...(route.routes && {routes: withKeys(route.routes)})}));
