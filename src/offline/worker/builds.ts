import type {Manifest} from '../manifest';
import type {Notes} from '../notes';
import {sweep} from '../room';
import type {Place} from '../place';
import type {WorkerScope} from './scope';

/**
 * Which open page is of which build. It is answered with files of that build only, for as long as it is open, also when the worker of a
 * later build has taken over.
 */
export class Builds {
  private readonly bound = new Map<string, string>();
  private readonly manifests = new Map<string, Manifest>();

  constructor(private readonly place: Place, private readonly notes: Notes) {}

  /** Remembered at once, as the page asks for its files at once; the promise is for the copy that outlives the worker. */
  bind(client: string, build: string): Promise<void> {
    if (!client) return Promise.resolve();
    this.bound.set(client, build);
    return this.notes.put(`page/${client}`, build);
  }

  async of(client: string): Promise<string | undefined> {
    return client ? (this.bound.get(client) ?? (await this.notes.get<string>(`page/${client}`))) : undefined;
  }

  /** What is known of a build; undefined for one that is not kept, and for all after the reader turned it off. */
  async manifest(build: string): Promise<Manifest | undefined> {
    const known = this.manifests.get(build) ?? (await this.notes.get<Manifest>(`manifest/${build}`));
    if (known) this.manifests.set(build, known);
    return known;
  }

  forget(): void {
    this.bound.clear();
    this.manifests.clear();
  }

  /** Lets go of pages that were closed and of builds that no open page is of; the files of those go with them. */
  async tidy({clients, registration}: WorkerScope, current: string): Promise<void> {
    const open = new Set((await clients.matchAll({type: 'all', includeUncontrolled: true})).map(({id}) => id));
    const used = new Set([current]);
    for (const id of await this.notes.list('page/')) {
      if (open.has(id)) used.add((await this.of(id)) ?? current);
      else {
        this.bound.delete(id);
        await this.notes.drop(`page/${id}`);
      }
    }
    const kept = await this.notes.list('manifest/');
    for (const build of kept.filter((one) => !used.has(one))) {
      this.manifests.delete(build);
      await this.notes.drop(`manifest/${build}`);
    }
    if (registration.installing) return; // its files are of no build yet
    const manifests = await Promise.all([...used].map((build) => this.manifest(build)));
    if (kept.some((build) => !used.has(build))) await sweep(this.place, manifests.filter((one) => one !== undefined));
  }
}
