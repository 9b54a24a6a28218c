import {useCallback, useEffect, useRef, useState} from 'react';
import {keepText, useProgress} from '../../progress';

/** A pause this long (milliseconds) saves what was typed. */
const PAUSE = 400;

/** A text that is kept in the reader's record: saved after a pause, on leaving the field, and when the page goes away. */
export function useKeptText(id: string): {text: string; type: (text: string) => void; save: () => void} {
  const stored = useProgress().record.texts[id]?.text ?? '';
  const [typed, setTyped] = useState<string>();
  const unsaved = useRef<string>(undefined);

  const save = useCallback(() => {
    if (unsaved.current !== undefined) keepText(id, unsaved.current);
    unsaved.current = undefined;
    setTyped(undefined);
  }, [id]);

  const type = (text: string) => {
    unsaved.current = text;
    setTyped(text);
  };

  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, save]);

  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  return {text: typed ?? stored, type, save};
}
