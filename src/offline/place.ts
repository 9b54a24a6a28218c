/** Names in the browser's cache storage. Two guides on one host have different scopes and do not touch each other's. */
export interface Place {
  /** Address of the site's root, with a slash at its end. */
  scope: string;
  /** The cache with the files of all builds that are in use, each under the hash of its content. */
  files: string;
  /** The cache with what is known: manifests, which page belongs to which build, what was visited and what is to be kept. */
  notes: string;
}

export function placeOf(scope: string): Place {
  const name = `ml-pipelines-guide:${new URL(scope).pathname}:`;
  return {scope, files: `${name}files`, notes: `${name}notes`};
}

/** Deletes all that was kept. The reader's record is no part of it. */
export const clear = ({files, notes}: Place): Promise<unknown> => Promise.all([caches.delete(notes), caches.delete(files)]);

/** A path within the site, or undefined for other hosts and for what lies outside. Page addresses get their slash. */
export function pathIn(scope: string, address: string): string | undefined {
  const {origin, pathname} = new URL(address);
  const root = new URL(scope);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  return pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/, '$1');
}

/** A page's path from that of its address; a host may leave the slash out. */
export const pageAt = (path: string): string => (path === '' || path.endsWith('/') ? path : `${path}/`);
