/** The scripts of the page that was opened; their names change with each build (src/plugins/first-visit). */
declare const SCRIPTS: readonly string[] | undefined;

const pages = new Map<string, Element[]>();
const coming = new Map<string, Promise<void>>();

/** Docusaurus writes a chapter's address with a slash at its end, or without. */
const keyOf = (page: string) => page.replace(/\/$/, '');
const within = (page: ParentNode) => [...page.querySelectorAll('[data-static]')];

/** The elements of a page that no script has to know, as the page that was opened shows them. */
export function takeParts(page: string): void {
  pages.set(keyOf(page), within(document));
}

/**
 * The same of a page that a reader goes to: they stand in its HTML and nowhere else.
 * @param page its address
 * @throws where the page cannot be fetched, or is of another build than the scripts that would show it
 */
export async function fetchParts(page: string): Promise<void> {
  const key = keyOf(page);
  if (pages.has(key)) return;
  if (!coming.has(key)) coming.set(key, load(page).finally(() => coming.delete(key)));
  await coming.get(key);
}

async function load(page: string): Promise<void> {
  const response = await fetch(`${keyOf(page)}/index.html`);
  const html = await response.text();
  if (!response.ok || !html.includes(SCRIPTS![0]!)) throw new Error(`${page} is not there as these scripts know it.`);
  const [article = ''] = /<article[\s\S]*<\/article>/.exec(html) ?? []; // what lies around it, as its styles, is of no use here
  pages.set(keyOf(page), within(new DOMParser().parseFromString(article, 'text/html')));
}

/** What makes the n-th of a page's parts: its attributes and what is in it. */
export function partOf(page: string, n: number): Record<string, unknown> | undefined {
  const element = pages.get(keyOf(page))?.[n];
  if (!element) return undefined;
  const attributes = [...element.attributes].map(({name, value}) => [name === 'class' ? 'className' : name, value]);
  return {...Object.fromEntries(attributes), dangerouslySetInnerHTML: {__html: element.innerHTML}};
}
