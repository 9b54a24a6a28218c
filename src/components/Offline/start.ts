import {quiet} from './quiet';

/*
 * Runs on every page, as a client module (src/plugins/offline): when the page is drawn and nothing else is to do, the scripts that keep
 * it come, and none of this on a dev server.
 */
export function onRouteDidUpdate({location, previousLocation}: {location: {pathname: string}; previousLocation: {pathname: string} | null}): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator) || location.pathname === previousLocation?.pathname) return;
  quiet(() => void import('./follow').then(({follow}) => follow(location.pathname)).catch((problem: unknown) => console.debug(problem)));
}
