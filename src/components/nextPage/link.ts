/** A click that only follows a link: no new tab or window, and nobody has answered it. */
export const isPlain = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** The link of this site's own pages that an event belongs to, if it leads to another page. */
export function nextPageOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.target === '_blank' || link.hasAttribute('download') || link.origin !== window.location.origin) return undefined;
  // Pages end in a slash; all else is a file.
  return link.pathname.endsWith('/') && link.pathname !== window.location.pathname ? link : undefined;
}
