import fs from 'node:fs';
import path from 'node:path';

/** The files that the door reads. Paths are relative to the project's root, with forward slashes. */
export interface Tree {
  /** All files under a folder, sorted; none when there is no such folder. */
  list(folder: string): string[];
  /** @throws when the file cannot be read */
  read(file: string): string;
  /** Whether a file (no folder) of exactly this name is there. */
  has(file: string): boolean;
}

/** The tree as it lies on disk. */
export function diskTree(root: string): Tree {
  const list = (folder: string): string[] =>
    entries(path.join(root, folder)).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      return entry.isDirectory() && entry.name !== 'index.mdx' ? list(file) : [file];
    });
  return {
    list: (folder) => list(folder).sort(),
    read: (file) => fs.readFileSync(path.join(root, file), 'utf8'),
    has: (file) =>
      fs.statSync(path.join(root, file), {throwIfNoEntry: false})?.isFile() === true && sameCase(root, file),
  };
}

function entries(folder: string): fs.Dirent[] {
  try {
    return fs.readdirSync(folder, {withFileTypes: true});
  } catch {
    return [];
  }
}

/** Some disks do not tell Image.svg from image.svg; the web server will. */
function sameCase(root: string, file: string): boolean {
  return entries(path.dirname(path.join(root, file))).some((entry) => entry.name === path.posix.basename(file));
}
