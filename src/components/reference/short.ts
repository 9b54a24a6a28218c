const ORGANIZATION =
  /\b(project|developers|contributors|documentation|foundation|labs?|engineering|group|team|blog|maintainers|series|science|center|insights|council|board|bureau|school|collaborative|dynamics|cloud|google|microsoft|databricks|tensorflow|kubernetes|netflix|face|expectations|finops|evidently|PDOS|treeverse|LF|learning|wikipedia|software)\b/i;

const PARTICLE = /\b(?:de|del|van|von|le|di)\s+\S+$/i;

/** How a work is called in a sentence: "Sculley et al., 2015", "Dehghani, 2019", "MLflow project". */
export function shortReference(authors: readonly string[], year: number | null): string {
  const names = authors.filter((author) => !/^(et al\b|contributors$)/.test(author)).map(familyName);
  const more = names.length > 2 || names.length < authors.length || /et al\./.test(authors.join());
  const who = more ? `${names[0]} et al.` : names.join(' and ');
  return year === null ? who : `${who}, ${year}`;
}

function familyName(author: string): string {
  const name = author.replace(/\s*\(.*\)$/, '').replace(/\s+(and contributors|et al\.)$/, '');
  if (ORGANIZATION.test(name) || !name.includes(' ')) return name;
  const suffix = /\s(I{2,3}|Jr\.)$/;
  const plain = name.replace(suffix, '');
  return PARTICLE.exec(plain)?.[0] ?? plain.slice(plain.lastIndexOf(' ') + 1);
}

/** All authors, the way a list names them. */
export const allAuthors = (authors: readonly string[]): string =>
  authors.length > 4 ? `${authors.slice(0, 3).join(', ')} and ${authors.length - 3} others` : authors.join(', ');

/** "40 min", "1 h 20 min". */
export function readingTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}
