/** Longest quotation that goes into an address: browsers and servers cut long ones. */
const LONGEST = 1000;

/** Address at which a file of the repository is edited; GitHub offers a copy of one's own to whoever may not write there. */
export const editLink = (repository: string, source: string): string => `${repository}/edit/main/${source.split('/').map(encodeURIComponent).join('/')}`;

/** Address of the form for mistakes, with the page and the words that are meant filled in. */
export function reportLink(repository: string, page: string, quote = ''): string {
  const words = quote.trim().replace(/\s+/g, ' ');
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  return `${repository}/issues/new?${new URLSearchParams({template: 'mistake.yml', page, ...(cut ? {quote: cut} : {})}).toString()}`;
}

/** The file behind a page that is no chapter; a folder's pages are made from what stands at its beginning here. */
const SOURCES: [start: string, source: string][] = [
  ['/glossary/', 'docs/_data/glossary.yml'],
  ['/references/', 'docs/_data/bibliography.yml'],
  ['/about/', 'src/pages/about/_text.mdx'],
  ['/about/accessibility/', 'src/pages/about/_accessibility.mdx'],
  ['/about/offline/', 'src/pages/about/offline/_text.mdx'],
];

/** The file in which the words of a page stand; undefined where there is no single one. */
export function sourceOf(pathname: string): string | undefined {
  const guide = /^\/contribute\/(?:([\w-]+)\/)?$/.exec(pathname);
  if (guide) return `src/pages/contribute/_${guide[1] ?? 'index'}.mdx`;
  return SOURCES.find(([start]) => pathname === start)?.[1];
}
