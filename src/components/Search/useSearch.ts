import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useLayoutEffect, useState} from 'react';
import {find, load, type Found} from './engine';
import {toResult, type Result} from './passage';

export const STEP = 10;
/** As many as a screen shows: they are put up before the rest has come. */
const FIRST = 4;
/** A pause in typing, in milliseconds, after which the search is made. */
const PAUSE = 20;

export interface Answer {
  text: string;
  found: Found;
  results: Result[];
}

export interface Search {
  /** Absent until the first answer, and while nothing is asked. */
  answer?: Answer | undefined;
  failed: boolean;
  more(): void;
}

/** What the guide says to a text, as it is typed. An answer that comes after a later one is dropped. */
export function useSearch(text: string, kind: string, part: string): Search {
  const folder = useBaseUrl('/search/');
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState(false);
  const asked = text.trim();
  // While the reader begins to type; what fails now is said when something is looked for.
  useEffect(() => void load(folder).catch(() => undefined), [folder]);
  useLayoutEffect(() => {
    let stale = false;
    const filters = {...(kind ? {kind: [kind]} : {}), ...(part ? {part: [part]} : {})};
    const ask = async () => {
      try {
        const found = await find(folder, asked, filters);
        let results: Result[] = [];
        for (const to of [FIRST, STEP]) {
          results = [...results, ...(await resultsOf(found, results.length, to))];
          if (stale) return;
          setAnswer({text: asked, found, results});
          setFailed(false);
        }
      } catch {
        if (!stale) setFailed(true);
      }
    };
    const timer = asked ? setTimeout(() => void ask(), PAUSE) : undefined;
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [folder, asked, kind, part]);
  const more = () => {
    if (!answer) return;
    const {length} = answer.results;
    void resultsOf(answer.found, length, length + STEP).then((next) => setAnswer((now) => (now === answer ? {...now, results: [...now.results, ...next]} : now)));
  };
  return {answer: asked ? answer : undefined, failed: failed && asked !== '', more};
}

const resultsOf = async (found: Found, from: number, to: number): Promise<Result[]> =>
  (await found.pages(from, to)).map((page) => toResult(page, found.asked));
