import {nextPageOf} from './link';

/** A pointer that only passes over a link has left it by then, in milliseconds. */
const RESTS = 70;

interface Fetcher {
  prefetch(path: string): unknown;
  preload(path: string): unknown;
}

let fetchPage: Fetcher['preload'] = () => undefined;

/** Fetches a page's scripts, unless the reader asked to save data or the connection is slow. */
export const fetchNext = (path: string): Promise<unknown> => Promise.resolve(fetchPage(path));

/**
 * Docusaurus fetches the pages of all links in sight: on a first visit that is more than the page itself. Here a page is fetched when
 * the pointer rests on a link to it, a finger touches it, or the focus comes to it.
 */
export function fetchOnIntent(): void {
  const site = window as unknown as {docusaurus: Fetcher};
  fetchPage = site.docusaurus.preload;
  site.docusaurus = {prefetch: () => false, preload: () => false};
  const ahead = (path: string) => void fetchNext(path).catch(() => undefined); // who goes there is told
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (event: Event) => {
    clearTimeout(timer);
    const link = nextPageOf(event.target);
    if (link) timer = setTimeout(() => ahead(link.pathname), RESTS);
  };
  const now = (event: Event) => {
    const link = nextPageOf(event.target);
    if (link) ahead(link.pathname);
  };
  document.addEventListener('pointerover', soon, {passive: true});
  document.addEventListener('focusin', soon);
  document.addEventListener('pointerdown', now, {passive: true});
}
