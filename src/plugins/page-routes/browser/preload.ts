import {matchRoutes} from 'react-router-config';
import {fetchParts, takeParts} from '../../../components/Static/parts';
import everyHash from './everyHash';
import {known, type Route} from './tables';

const matchesOf = (pathname: string): Route[] => {
  const page = pathname.replace(/\/index\.html$/, '/');
  return [...new Set([page, decodeURI(page)])].flatMap((one) => matchRoutes(known as never, one)).map(({route}) => route as unknown as Route);
};

/** A page of the book, whose text is in its HTML only. */
const isChapter = (routes: Route[]) => routes.some((route) => 'sidebar' in route);

let first = true;

/** Loads what a page needs, as Docusaurus's own `preload` does; before that the routes of all pages, where this page's is not known. */
export default async function preload(pathname: string): Promise<void> {
  const opened = first;
  first = false;
  if (!matchesOf(pathname).some(({exact}) => exact)) {
    const [{default: knowEveryRoute}] = await Promise.all([import(/* webpackChunkName: "routes" */ './everyRoute'), everyHash()]);
    knowEveryRoute();
  }
  const routes = matchesOf(pathname);
  const page = routes.at(-1)?.path ?? pathname;
  if (isChapter(routes) && opened) takeParts(page);
  await Promise.all([isChapter(routes) && fetchParts(page), ...routes.map(({component}) => component.preload?.())]);
}
