/**
 * A path whose percent signs say nothing that can be read, such as "/%E0%A4%A/", would stop the router, and the page with it. They are
 * written as plain percent signs before it starts; the page then says that there is nothing at that address.
 */
export function wellFormed(path: string): string {
  try {
    decodeURI(path);
    return path;
  } catch {
    return path.replaceAll('%', '%25');
  }
}

if (typeof window !== 'undefined') {
  const {pathname, search, hash} = window.location;
  const path = wellFormed(pathname);
  if (path !== pathname) window.history.replaceState(window.history.state, '', path + search + hash);
}
