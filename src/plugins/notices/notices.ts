import {readFileSync} from 'node:fs';
import path from 'node:path';
import {licenseOf} from './allowed';
import {licenseText, lockedPackages} from './lock';
import {PARTS} from './parts';
import shipped from './shipped.json';

/** A work of others that reaches the reader. */
export interface Notice {
  name: string;
  version: string;
  license: string;
  /** Where it is met. */
  use: string;
  text: string;
}

/** License texts that did not come with a package, by the name of their file in texts/. */
export const ownText = (root: string, file: string): string => readFileSync(path.join(root, 'src/plugins/notices/texts', `${file}.txt`), 'utf8').trim();

/** All works that reach the reader: packages in the scripts of pages, engines, fonts. */
export function noticesOf(root: string): Notice[] {
  const locked = lockedPackages(root);
  const find = (name: string) => locked.find((one) => one.name === name) ?? {name, version: '', license: 'none is named'};
  const packages = shipped.packages.map((name) => {
    const one = find(name);
    return {name, version: one.version, license: licenseOf(one), use: 'scripts of the pages', text: licenseText(root, name) ?? ownText(root, licenseOf(one))};
  });
  const parts = PARTS.map(({from, text, ...part}) => ({...part, version: part.version ?? find(from).version, text: text ? ownText(root, text) : (licenseText(root, from) ?? ownText(root, part.license))}));
  return [...parts, ...packages];
}

/** All of them with their texts, as one file; the same text stands once, under all names that it holds for. */
export function noticesText(notices: readonly Notice[]): string {
  const byText = new Map<string, Notice[]>();
  for (const notice of notices) byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
  const blocks = [...byText].map(([text, of]) => `${of.map(({name, version, license}) => `${name} ${version} (${license})`).join('\n')}\n\n${text}\n`);
  return `Works of others that reach the readers of this guide, and their licenses.\n\n${blocks.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
