/**
 * A part of an address whose percent signs say nothing that can be read, such as "/%E0%A4%A/", would stop the router or break the page.
 * They are written as plain percent signs before it reads them; the page then says that there is nothing at that address.
 */
export function wellFormed(part: string): string {
  try {
    decodeURIComponent(part);
    return part;
  } catch {
    return part.replaceAll('%', '%25');
  }
}

function mend(): void {
  const {pathname, search, hash} = window.location;
  const read = wellFormed(pathname) + search + wellFormed(hash);
  if (read !== pathname + search + hash) window.history.replaceState(window.history.state, '', read);
}

if (typeof window !== 'undefined') {
  mend();
  window.addEventListener('popstate', mend); // this is imported before the router listens, so it is asked first
}
