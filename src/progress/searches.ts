const KEY = 'ml-pipelines-guide:searches';
const SLASH = 'ml-pipelines-guide:slash';
const KEPT = 5;
const LONGEST = 80;

/** What the reader looked for last, newest first; empty where the browser keeps nothing. */
export function lastSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, KEPT).map((one) => one.slice(0, LONGEST)) : [];
  } catch {
    return [];
  }
}

/** Remembers a search whose result was followed. */
export function keepSearch(text: string): void {
  const cut = text.trim().slice(0, LONGEST);
  if (cut) put(KEY, JSON.stringify([cut, ...lastSearches().filter((one) => one !== cut)].slice(0, KEPT)));
}

/** Forgets what was looked for. */
export const forgetSearches = (): void => put(KEY, undefined);

/** Whether the key "/" opens search. A reader whose voice or switch control types single letters can turn that off. */
export function slashOpensSearch(): boolean {
  try {
    return window.localStorage.getItem(SLASH) !== 'off';
  } catch {
    return true;
  }
}

export const setSlashOpensSearch = (on: boolean): void => put(SLASH, on ? undefined : 'off');

function put(key: string, value: string | undefined): void {
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // the browser keeps nothing: the search was still made
  }
}
