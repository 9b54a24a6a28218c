import {useCallback, useEffect, useRef} from 'react';
import type {Answer, Job} from '../../../figures/serve';
import {startOf, type Params} from '../../../figures/state';
import type {AnyFigure} from '../../../figures/types';
import type {Shown} from './useFigure';

const REFUSED = 'This state cannot be computed; the figure stays as it was.';

/** Runs the model here. @returns the state with its result, or one sentence when the model fails */
export function compute(figure: AnyFigure, params: Params, data: unknown): Shown | string {
  try {
    return {params, result: figure.run(params, data)};
  } catch (error) {
    console.error(error);
    return REFUSED;
  }
}

/** The default state with its result, in a worker where the figure has one: before it is there, the still stays on the page. */
export function firstState(figure: AnyFigure, data: unknown): Promise<Shown> {
  const params = startOf(figure, data);
  if (!figure.worker) return Promise.resolve({params, result: figure.run(params, data) as unknown});
  const worker = figure.worker();
  return new Promise<Shown>((resolve, reject) => {
    worker.onmessage = ({data: answer}: MessageEvent<Answer>) => {
      if ('result' in answer) resolve({params, result: answer.result});
      if ('failed' in answer) reject(new Error(answer.failed));
    };
    worker.onerror = () => reject(new Error('the worker did not start'));
    worker.postMessage({id: 0, params, data} satisfies Job);
  }).finally(() => worker.terminate());
}

interface Tell {
  progress: (share: number) => void;
  done: (shown: Shown) => void;
  failed: (note: string) => void;
}

/** Asks the figure's worker for a state; a newer question ends the work on the older one. */
export function useWorker(figure: AnyFigure, data: unknown, tell: Tell): (params: Params) => void {
  const worker = useRef<Worker>(undefined);
  const working = useRef(false);
  const teller = useRef(tell);
  useEffect(() => {
    teller.current = tell;
  });
  useEffect(() => () => worker.current?.terminate(), []);
  return useCallback(
    (params: Params) => {
      if (working.current) {
        worker.current?.terminate();
        worker.current = undefined;
      }
      const one = (worker.current ??= figure.worker!());
      working.current = true;
      one.onmessage = ({data: answer}: MessageEvent<Answer>) => {
        if ('progress' in answer) return teller.current.progress(answer.progress);
        working.current = false;
        return 'result' in answer ? teller.current.done({params, result: answer.result}) : teller.current.failed(REFUSED);
      };
      one.onerror = () => teller.current.failed(REFUSED);
      one.postMessage({id: 0, params, data} satisfies Job);
    },
    [figure, data],
  );
}
