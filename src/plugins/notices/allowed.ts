import type {Locked} from './lock';

/** Licenses that ask for their notice and no more, or that hold for unchanged files of their own (MPL, OFL): what reaches readers has one. */
export const SHIPPED = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'PSF-2.0', 'OFL-1.1', 'BlueOak-1.0.0', 'BSL-1.0', 'Zlib', 'CC0-1.0', 'Unlicense'];

/** What the guide is made with may have one of these too: it runs on the machines of authors and stays there. */
const MADE_WITH = [...SHIPPED, 'CC-BY-3.0', 'CC-BY-4.0', 'CC BY-SA 4.0', 'EPL-2.0', 'Python-2.0', 'WTFPL'];

/** What is said in words: flatbuffers' file is Apache-2.0. */
const READ: Readonly<Record<string, string>> = {flatbuffers: 'Apache-2.0'};

/** The license of a package as one term, or several joined by AND and OR. */
export const licenseOf = ({name, license}: Locked): string => READ[name] ?? license;

/** Whether a term is allowed: of an OR one side, of an AND both. */
export function isAllowed(term: string, allowed: readonly string[]): boolean {
  const bare = term.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((side) => isAllowed(side, allowed));
  if (bare.includes(' AND ')) return bare.split(' AND ').every((side) => isAllowed(side, allowed));
  return allowed.includes(bare);
}

/** Packages that may not be used as they are licensed, one line each. */
export const refusedLicenses = (packages: readonly Locked[], allowed: readonly string[] = MADE_WITH): string[] =>
  packages.filter((one) => !isAllowed(licenseOf(one), allowed)).map((one) => `${one.name} ${one.version}: ${licenseOf(one)}`);
