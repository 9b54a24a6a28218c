import {distance} from 'fastest-levenshtein';

export interface KnownPage {
  /** Its address, without what the site stands under. */
  path: string;
  title: string;
}

/**
 * The pages that were most likely meant, the likeliest first; none when nothing is near.
 * @param asked the path that was asked for, such as "/chapters/data-qualty/"
 */
export function nearestPages(asked: string, known: readonly KnownPage[]): KnownPage[] {
  const wanted = lastStep(asked);
  const rated = known.map((page) => ({page, away: apart(wanted, lastStep(page.path))}));
  return rated.filter(({away}) => away <= 0.4).sort((a, b) => a.away - b.away).slice(0, 3).map(({page}) => page);
}

/** The last folder or file of a path, in small letters; an ending such as ".html" or "index.html" does not count. */
function lastStep(path: string): string {
  return path.toLowerCase().replace(/(?:\/index)?\.(?:html?|mdx?)$/, '').split('/').filter(Boolean).at(-1)?.slice(0, 100) ?? '';
}

/** 0 for the same, 1 for nothing in common. One that holds the other whole ("kubernetes" in "kubernetes-and-helm") is near. */
function apart(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const held = short.length >= 4 && long.includes(short);
  return held ? 0.3 * (1 - short.length / long.length) : distance(a, b) / long.length;
}
