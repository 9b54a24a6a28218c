import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useRef, useState} from 'react';
import type {DataFile, EngineFacts, Language, Outcome, Progress, RunOptions} from '../../lab/engine';
import {engineOf, onFresh, startFresh} from '../../lab/engines';

export type Phase = 'idle' | 'loading' | 'running';

interface What {
  language: Language;
  engine: EngineFacts;
  data: DataFile[];
  /** Code that runs after the reader's, alone: see RunOptions. */
  after?: string;
  alone?: boolean;
  packages?: RunOptions['packages'];
}

/** A press on Stop counts only this long after Run: a double click on Run must not stop it, in milliseconds. */
const DOUBLE_CLICK = 500;

/** Runs code on the language's engine, which comes with the first run, and follows how it goes. */
export function useRun({language, engine: facts, data, after, alone, packages}: What) {
  const site = useBaseUrl('/');
  const [phase, setPhase] = useState<Phase>('idle');
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<Outcome>();
  const current = useRef<{controller: AbortController; since: number}>(undefined);

  useEffect(() => onFresh(language, () => setOutcome(undefined)), [language]);
  useEffect(() => () => current.current?.controller.abort(), []);

  const run = useCallback(async (code: string): Promise<Outcome | undefined> => {
    if (current.current) return undefined;
    const controller = new AbortController();
    current.current = {controller, since: performance.now()};
    const {signal} = controller;
    setPhase('loading');
    setProgress(undefined);
    const stopped = new Promise<Outcome>((resolve) => {
      signal.addEventListener('abort', () => resolve({outputs: [], stopped: true, ms: 0}), {once: true});
    });
    const ran = async (): Promise<Outcome> => {
      const engine = await engineOf(language, site, facts);
      await engine.load((step) => !signal.aborted && setProgress(step));
      if (signal.aborted) return stopped;
      setPhase('running');
      return engine.run(code, {data, signal, ...(after === undefined ? {} : {after}), ...(alone ? {alone} : {}), ...(packages ? {packages} : {})});
    };
    const failed = (problem: unknown): Outcome => ({outputs: [], ms: 0, error: {message: messageOf(problem)}});
    // While the engine loads, Stop only takes back the run: what has arrived is of use for the next one.
    const result = await Promise.race([ran().catch(failed), stopped.then(() => new Promise<Outcome>((wait) => setTimeout(wait, 1500, {outputs: [], stopped: true, ms: 0})))]);
    current.current = undefined;
    setPhase('idle');
    setOutcome(result);
    return result;
  }, [language, site, facts, data, after, alone, packages]);

  const stop = useCallback(() => {
    const {controller, since} = current.current ?? {};
    if (controller && performance.now() - since! > DOUBLE_CLICK) controller.abort();
  }, []);

  const fresh = useCallback(() => startFresh(language), [language]);
  const forget = useCallback(() => setOutcome(undefined), []);
  return {phase, progress, outcome, run, stop, fresh, forget};
}

const messageOf = (problem: unknown): string =>
  problem instanceof Error && !/Loading (CSS )?chunk|dynamically imported|Importing a module/i.test(problem.message)
    ? problem.message
    : 'A part of the page did not arrive. Look at the network and press Run again.';
