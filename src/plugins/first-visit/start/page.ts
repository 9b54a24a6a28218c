export const root = document.documentElement;

/** Who begins at the top of a page does not wait for what is far down; who comes to a place within it, or back, needs all of it. */
export function beginsAtTop(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !location.hash && arrival?.type === 'navigate' && !arrival.name.includes(':~:'); // a passage that a search engine points at
}

export const inQuiet = (act: () => void, timeout = 1000) => ('requestIdleCallback' in window ? requestIdleCallback(act, {timeout}) : setTimeout(act));

/** From now on the whole page has its place (`src/css/prose.css`). */
export function layOut(): void {
  delete root.dataset.late;
  delete root.dataset.plain;
}
