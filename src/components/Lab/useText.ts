import {useCallback, useEffect, useRef, useState} from 'react';
import {keepText, useProgress} from '../../progress';

/** A pause in typing after which the text is kept, in milliseconds. */
const PAUSE = 400;

/**
 * The text of a cell: the author's, or what the reader made of it on an earlier visit.
 * @param id id of the cell or task; the text is kept under it
 * @param original the author's text; while the reader's is the same, nothing is kept
 */
export function useText(id: string, original: string) {
  const {record} = useProgress();
  const [draft, setDraft] = useState<string>();
  const waiting = useRef<{timer: ReturnType<typeof setTimeout>; text: string}>(undefined);

  const flush = useCallback(() => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    keepText(id, waiting.current.text === original ? '' : waiting.current.text);
    waiting.current = undefined;
  }, [id, original]);

  const edit = useCallback((text: string) => {
    setDraft(text);
    clearTimeout(waiting.current?.timer);
    waiting.current = {text, timer: setTimeout(flush, PAUSE)};
  }, [flush]);

  // What was typed last is kept when the reader turns the page or closes the tab.
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const text = draft ?? (record.texts[id]?.text || original);
  return {text, edited: text !== original, edit, flush};
}
