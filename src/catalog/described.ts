import type {Kind} from './data';

/** As much as search engines show. */
const LONGEST = 160;

/**
 * What a page of the catalog says of itself to search engines. A dataset and the job that writes it have one description: kind and name
 * tell them apart, and say where one is to somebody who comes from outside.
 */
export function described(kind: Kind, name: string, company: string, description: string): string {
  const said = `${name}, ${kind === 'expert' ? 'an' : 'a'} ${kind} in ${company}'s catalog: ${description}`;
  if (said.length <= LONGEST) return said;
  return `${said.slice(0, LONGEST - 1).replace(/[\s,;:.]+\S*$/, '')}…`;
}
