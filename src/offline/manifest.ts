/** What a reader can keep on purpose: a part of the guide, or the labs. `files` are paths; one that ends in a slash means all below it. */
export interface Group {
  id: string;
  title: string;
  pages: string[];
  files: string[];
}

/**
 * All that a build holds and how to know it, made after the build (src/plugins/offline). Paths are meant from the site's root, without a
 * slash at the beginning; the path of a page ends in a slash, that of the home page is empty.
 */
export interface Manifest {
  build: string;
  /** By path: the first 16 digits of the SHA-256 of the content, its bytes, and the same digits of a packed file's unpacked content. */
  files: Record<string, [hash: string, bytes: number, unpacked?: string]>;
  /** By page: the files that it needs beside its own and the shell. */
  pages: Record<string, string[]>;
  /** Files that are kept with every build: what all pages share, and the first pages. */
  shell: string[];
  groups: Group[];
}

/** Where the file of a page lies. */
export const fileOf = (page: string): string => `${page}index.html`;

/** A page's own file and all that it needs beside the shell; nothing for a page that the build does not have. */
export const filesOfPage = ({pages}: Manifest, page: string): string[] => (Object.hasOwn(pages, page) ? [fileOf(page), ...pages[page]!] : []);

/** All files of a group that are not in the shell. */
export function filesOfGroup(manifest: Manifest, {pages, files}: Group): string[] {
  const folders = files.filter((file) => file.endsWith('/'));
  const below = Object.keys(manifest.files).filter((file) => folders.some((folder) => file.startsWith(folder)));
  const all = new Set([...pages.flatMap((page) => filesOfPage(manifest, page)), ...files.filter((file) => !file.endsWith('/')), ...below]);
  for (const file of manifest.shell) all.delete(file);
  return [...all];
}

export const bytesOf = ({files}: Manifest, paths: readonly string[]): number => paths.reduce((sum, path) => sum + (files[path]?.[1] ?? 0), 0);

const DIGITS = /\.[0-9a-f]{8}(?=\.\w+$)/;

/** Whether an address never gets another content. */
export const isHashed = (path: string): boolean => DIGITS.test(path);

/** Paths such as `assets/js/8021.f92df52f.js` without the digits that change with the content. */
const stem = (path: string): string => path.replace(DIGITS, '');

/** Where the files of one build are in another: at the same address, or at one that differs in its digits only. */
export function sameIn(to: Manifest, paths: readonly string[]): string[] {
  const byStem = new Map(Object.keys(to.files).map((path) => [stem(path), path]));
  return paths.flatMap((path) => byStem.get(stem(path)) ?? []);
}
