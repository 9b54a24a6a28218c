import type {Engine, EngineFacts, Outcome, Progress, RunOptions} from '../engine';
import type {Answer, Request} from './messages';

const REFUSED = 'This browser refuses WebAssembly, which Python in a page needs. The expected results stand below each cell.';
const GONE = 'Python broke down. It starts anew with the next run.';

/** Pyodide in a module worker. Stop and a breakdown end the worker; the next run starts another one. */
export class PythonEngine implements Engine {
  private worker: Worker | undefined;
  private loading: Promise<void> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private hear: (answer: Answer) => void = () => {};

  /** @param site absolute address of the site's root, with a slash at its end */
  constructor(private readonly site: string, private readonly facts: EngineFacts) {}

  load(onProgress: (progress: Progress) => void): Promise<void> {
    this.loading ??= this.start(onProgress).catch((problem: unknown) => {
      this.end();
      throw problem;
    });
    return this.loading;
  }

  run(code: string, options: RunOptions): Promise<Outcome> {
    return this.queue(() => this.runNow(code, options));
  }

  reset(): Promise<void> {
    return this.queue(async () => {
      if (this.worker) await this.ask({kind: 'reset'}, 'forgotten', () => {}).catch(() => this.end());
    });
  }

  private async runNow(code: string, {data, signal, after, alone, packages}: RunOptions): Promise<Outcome> {
    const began = performance.now();
    let printed = '';
    const shown = (): Outcome['outputs'] => (printed ? [{kind: 'text', text: printed}] : []);
    const stopped = new Promise<Outcome>((resolve) => {
      const stop = () => {
        this.end();
        resolve({outputs: shown(), stopped: true, ms: performance.now() - began});
      };
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, {once: true});
    });
    const ran = async (): Promise<Outcome> => {
      await this.load(() => {});
      const request: Request = {kind: 'run', code, data, ...(after ? {after} : {}), ...(alone ? {alone} : {}), ...(packages ? {packages} : {})};
      const {outcome} = await this.ask(request, 'done', (text) => {
        printed += text;
      });
      return outcome;
    };
    const outcome = await Promise.race([stopped, ran().catch((problem: Error): Outcome => ({outputs: shown(), error: {message: problem.message, lost: true}, ms: performance.now() - began}))]);
    if (outcome.error?.lost) this.end();
    return outcome;
  }

  private async start(onProgress: (progress: Progress) => void): Promise<void> {
    if (typeof WebAssembly !== 'object' || typeof Worker !== 'function') throw new Error(REFUSED);
    const {folder, bytes} = this.facts;
    onProgress({what: 'Loading Python', loaded: 0, total: bytes});
    this.worker = new Worker(`${this.site}${folder}worker.mjs`, {type: 'module', name: 'python'});
    await this.ask({kind: 'load', site: this.site, engine: `${this.site}${folder}`, bytes}, 'loaded', () => {}, onProgress);
  }

  /** Sends a request and waits for the answer of the kind; there is never more than one request under way. */
  private ask<K extends Answer['kind']>(
    request: Request, kind: K, onText: (text: string) => void, onProgress: (progress: Progress) => void = () => {},
  ): Promise<Extract<Answer, {kind: K}>> {
    return new Promise((resolve, reject) => {
      const worker = this.worker!;
      this.hear = (answer) => {
        if (answer.kind === 'text') onText(answer.text);
        if (answer.kind === 'progress') onProgress(answer.progress);
        if (answer.kind === 'refused') reject(new Error(answer.message));
        if (answer.kind === kind) resolve(answer as Extract<Answer, {kind: K}>);
      };
      worker.onmessage = ({data}: MessageEvent<Answer | null>) => {
        if (data?.kind) this.hear(data); // a program can post anything
      };
      worker.onerror = () => reject(new Error(request.kind === 'load' ? 'Python did not arrive. Look at the network and press Run again.' : GONE));
      worker.postMessage(request);
    });
  }

  private queue<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work);
    this.last = next.catch(() => {});
    return next;
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.loading = undefined;
  }
}
