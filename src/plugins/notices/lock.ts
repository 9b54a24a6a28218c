import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** A package as the lock file has it. */
export interface Locked {
  name: string;
  version: string;
  license: string;
}

interface Entry {
  version?: string;
  license?: string;
  link?: boolean;
}

/** Packages whose manifest names no license; each was looked up in the file beside it. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  eval: 'MIT', // LICENSE
  format: 'MIT', // Readme.md
  'json-bignum': 'MIT', // LICENSE
  'require-like': 'MIT', // License
};

const depth = ([where]: [string, unknown]) => where.split('node_modules/').length;

/** Everything that `npm ci` installs, from the lock file: each package and version once; of several versions that of the guide's own first. */
export function lockedPackages(root: string): Locked[] {
  const {packages} = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {packages: Record<string, Entry>};
  const all = Object.entries(packages).sort((a, b) => depth(a) - depth(b)).flatMap(([where, {version = '', license, link}]) => {
    if (where === '' || link) return [];
    const name = where.slice(where.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [{name, version, license: license ?? SAID_ELSEWHERE[name] ?? 'none is named'}];
  });
  return [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()];
}

/** The folder of an installed package, found as Node finds it: in this folder's node_modules, or in that of a folder above. */
function installed(folder: string, name: string): string | undefined {
  const here = path.join(folder, 'node_modules', name);
  if (existsSync(here)) return here;
  const above = path.dirname(folder);
  return above === folder ? undefined : installed(above, name);
}

/** The text of a package's license, as it came with the package; undefined when none did. */
export function licenseText(root: string, name: string): string | undefined {
  const folder = installed(root, name);
  const file = folder && readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one));
  return file && readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
}
