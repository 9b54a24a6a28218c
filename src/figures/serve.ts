/** What a figure's worker and the shell say to each other. */
export interface Job {
  id: number;
  params: unknown;
  data: unknown;
}
export type Answer = {id: number; progress: number} | {id: number; result: unknown} | {id: number; failed: string};

/**
 * Lets a worker run a model. `run` may be slow; it may call `tell` with a share between 0 and 1.
 * A job that comes while another runs waits; the shell ends the worker when the newer job is the only one of interest.
 */
export function serve<P, R, D>(run: (params: P, data: D, tell: (share: number) => void) => R): void {
  const worker = self as unknown as {onmessage: (event: MessageEvent<Job>) => void; postMessage: (answer: Answer) => void};
  worker.onmessage = ({data: {id, params, data}}) => {
    try {
      worker.postMessage({id, result: run(params as P, data as D, (progress) => worker.postMessage({id, progress}))});
    } catch (error) {
      worker.postMessage({id, failed: error instanceof Error ? error.message : String(error)});
    }
  };
}
