import {createHash} from 'node:crypto';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

type Config = Parameters<NonNullable<Plugin['configureWebpack']>>[0];
type Loader = {options?: {modules?: {localIdentName?: string; getLocalIdent?: typeof className}}};

/**
 * Gives the classes of CSS modules names that end alike within a file: `status_k3`, `text_k3`. Docusaurus ends each with four letters of its
 * own, which no compression finds twice: 2 kB in the HTML of a chapter.
 */
export function shortClassNames({module}: Config): void {
  const rules = (module?.rules ?? []).flatMap((rule) => (rule && typeof rule === 'object' && Array.isArray(rule.use) ? (rule.use as Loader[]) : []));
  for (const {options} of rules) if (options?.modules?.localIdentName) options.modules.getLocalIdent = className;
}

/** Which file a name belongs to. Both compilers of a build and all loaders run in this process. */
const owners = new Map<string, string>();

/**
 * @param file a style sheet of CSS modules, absolute
 * @param name a class in it, as it is written
 * @throws where another file has the same class and by accident the same ending
 */
export function className({resourcePath: file}: {resourcePath: string}, _pattern: string, name: string): string {
  const place = path.relative(process.cwd(), file).replaceAll(path.sep, '/').replace(/^.*node_modules\//, '');
  const full = `${name}_${parseInt(createHash('md5').update(place).digest('hex').slice(0, 8), 16).toString(36).slice(-2)}`;
  const owner = owners.get(full) ?? place;
  if (owner !== place) throw new Error(`${place}: the class .${name} would be called ${full}, like that of ${owner}. Give it another name in one of the two.`);
  owners.set(full, place);
  return full;
}
