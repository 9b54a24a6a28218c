import type {Known} from './fromAddress';

const WAIT_MS = 10_000;
const READ = 300_000;

/**
 * What a page says of itself in its head: title, authors, year of publication. Nothing is guessed.
 *
 * @param address the page
 * @returns the fields that it states; none when it cannot be reached or is no HTML
 */
export async function fromPage(address: string): Promise<Pick<Known, 'title' | 'authors' | 'year'>> {
  try {
    const response = await fetch(address, {signal: AbortSignal.timeout(WAIT_MS), headers: {accept: 'text/html'}});
    if (!response.ok || !/html/.test(response.headers.get('content-type') ?? '')) return {};
    return stated((await response.text()).slice(0, READ));
  } catch {
    return {};
  }
}

/** The statements of an HTML page about itself. */
export function stated(html: string): Pick<Known, 'title' | 'authors' | 'year'> {
  const meta = [...html.matchAll(/<meta\b[^>]*>/gi)].map(([tag]) => ({name: attribute(tag, 'name') ?? attribute(tag, 'property'), content: attribute(tag, 'content')}));
  const all = (...names: string[]): string[] => names.map((name) => meta.filter((one) => one.name?.toLowerCase() === name).flatMap(({content}) => content || [])).find((found) => found.length > 0) ?? [];
  const title = all('citation_title', 'og:title')[0] ?? decoded(/<title[^>]*>([^<]+)<\/title>/i.exec(html)?.[1] ?? '');
  const authors = all('citation_author', 'author', 'article:author').filter((name) => !/^https?:/.test(name));
  const year = /\b(1[5-9]|20)\d\d\b/.exec(all('citation_publication_date', 'citation_date', 'article:published_time', 'date')[0] ?? '')?.[0];
  return {...(title ? {title} : {}), ...(authors.length > 0 ? {authors} : {}), ...(year ? {year: Number(year)} : {})};
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined;
};

const ENTITIES: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '};

const decoded = (text: string): string =>
  text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }).replace(/\s+/g, ' ').trim();
