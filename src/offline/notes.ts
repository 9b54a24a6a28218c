import type {Manifest} from './manifest';
import type {Place} from './place';

/**
 * Small facts by name, one entry each, so that two that are written at once do not overwrite each other. A worker is stopped and started
 * at any time: what it has to know lies here.
 *
 *   current              the build whose worker is active
 *   manifest/<build>     its manifest; written when all that has to be kept of it is there
 *   page/<client id>     the build that an open page (or a worker of it) belongs to
 *   visit/<path>         when a page was opened last
 *   keep/<group>         when the reader had a group kept
 */
export class Notes {
  constructor(private readonly place: Place) {}

  private address = (name: string) => `${this.place.scope}~notes/${encodeURIComponent(name)}`;

  async get<T>(name: string): Promise<T | undefined> {
    const found = await caches.match(this.address(name), {cacheName: this.place.notes}); // does not make a cache that is not there
    return found ? ((await found.json()) as T) : undefined;
  }

  /** Begins to keep: makes the place for all other facts. */
  async begin(build: string): Promise<void> {
    await caches.open(this.place.notes);
    await this.put('installing', build);
  }

  /** Nothing is written after all was deleted: what was under way when the reader turned it off, or the site gave it up, leaves no trace. */
  async put(name: string, value: unknown): Promise<void> {
    if (await this.exist()) await (await caches.open(this.place.notes)).put(this.address(name), Response.json(value));
  }

  async drop(name: string): Promise<void> {
    if (await this.exist()) await (await caches.open(this.place.notes)).delete(this.address(name));
  }

  /** What follows the prefix in all names that begin with it. */
  async list(prefix: string): Promise<string[]> {
    if (!(await this.exist())) return [];
    const requests = await (await caches.open(this.place.notes)).keys();
    const names = requests.map(({url}) => decodeURIComponent(url.slice(this.address('').length)));
    return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  }

  /** The manifest of the build whose worker is active. */
  async current(): Promise<Manifest | undefined> {
    const build = await this.get<string>('current');
    return build === undefined ? undefined : this.get<Manifest>(`manifest/${build}`);
  }

  /** Whether anything is kept at all; not after the reader turned it off. */
  exist = (): Promise<boolean> => caches.has(this.place.notes);
}
