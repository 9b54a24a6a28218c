import type {Engine, EngineFacts, Language} from './engine';

/** How each language's engine comes: a chunk of its own, asked for on the first run. A new language is one line here. */
const ENGINES: Record<Language, (site: string, facts: EngineFacts) => Promise<Engine>> = {
  sql: async (site, facts) => new (await import('./sql/engine')).SqlEngine(site, facts),
  python: async (site, facts) => new (await import('./python/engine')).PythonEngine(site, facts),
};

const kept = new Map<Language, Promise<Engine>>();
const listeners = new Set<{language: Language; hear: () => void}>();

/**
 * The engine of a language, one for all cells and all pages of this visit.
 * @param site address of the site's root, with a slash at its end
 * @throws Error when its chunk does not arrive; the next call asks again
 */
export function engineOf(language: Language, site: string, facts: EngineFacts): Promise<Engine> {
  const engine = kept.get(language) ?? ENGINES[language](new URL(site, window.location.href).href, facts);
  kept.set(language, engine);
  engine.catch(() => kept.delete(language));
  return engine;
}

/** Empties what the cells of a language share, and tells the cells. */
export async function startFresh(language: Language): Promise<void> {
  await (await kept.get(language))?.reset();
  for (const listener of listeners) if (listener.language === language) listener.hear();
}

/** Calls `hear` after the cells' shared state was emptied; the returned function ends it. */
export function onFresh(language: Language, hear: () => void): () => void {
  const listener = {language, hear};
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
