import type {Manifest} from './manifest';
import type {Place} from './place';

/** Files by the hash of their content: two builds share what they have in common, and a file that has come stays when the rest did not. */
export class Files {
  constructor(private readonly place: Place) {}

  private address = (hash: string) => `${this.place.scope}~files/${hash}`;

  get = (hash: string): Promise<Response | undefined> => caches.match(this.address(hash), {cacheName: this.place.files});

  /** @throws QuotaExceededError when the browser gives no more room */
  async put(hash: string, response: Response): Promise<void> {
    await (await caches.open(this.place.files)).put(this.address(hash), response);
  }

  async drop(hashes: Iterable<string>): Promise<void> {
    const cache = await caches.open(this.place.files);
    await Promise.all([...hashes].map((hash) => cache.delete(this.address(hash))));
  }

  /** The hashes of all files that are kept. */
  async all(): Promise<Set<string>> {
    if (!(await caches.has(this.place.files))) return new Set();
    const requests = await (await caches.open(this.place.files)).keys();
    return new Set(requests.map(({url}) => url.slice(this.address('').length)));
  }

  /** Those of the paths that are kept. */
  async kept({files}: Manifest, paths: readonly string[] = Object.keys(files)): Promise<string[]> {
    const hashes = await this.all();
    return paths.filter((path) => files[path] && hashes.has(files[path][0]));
  }
}
