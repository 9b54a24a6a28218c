import {openNotes} from '../Note/notes';
import {announceTitle, prepareToAnnounce} from './announce';
import {fetchOnIntent} from './intent';
import {arrived, showChange} from './transition';

/*
 * Runs on every page, as a client module (src/plugins/first-visit): the next page is fetched when a reader is about to go there, and
 * fades in where the browser can do that and motion is wanted, and its title is said; notes open at links.
 */
let ready = false;

/** Docusaurus calls this when a page is shown, the first one too. */
export function onRouteDidUpdate({location, previousLocation}: {location: {pathname: string; hash: string}; previousLocation: {pathname: string} | null}): void {
  if (!ready) {
    ready = true;
    fetchOnIntent();
    showChange();
    openNotes();
    prepareToAnnounce();
  }
  if (previousLocation && previousLocation.pathname !== location.pathname) queueMicrotask(() => shown(location.hash));
}

/** Docusaurus tells of a page before Preact has put what is in it into its place, and looks for the place within it too early. */
function shown(hash: string): void {
  if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  arrived();
  announceTitle();
}
