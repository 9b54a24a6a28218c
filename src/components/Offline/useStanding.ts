import {useCallback, useEffect, useState} from 'react';
import {look, type Standing} from '../../offline/standing';
import {offlineChoice} from '../../progress';
import {sitePlace} from './site';

/** What can be said of keeping in this browser: that it cannot, that it is off, that nothing is kept yet, or what is. */
export type State = 'unknown' | 'impossible' | 'off' | 'empty' | Standing;

/** What is kept, read anew at each call of the second value and when the page is looked at again. */
export function useStanding(): [State, () => Promise<void>] {
  const [state, setState] = useState<State>('unknown');
  const read = useCallback(async () => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return setState('impossible');
    const standing = await look(sitePlace()).catch(() => undefined);
    setState(standing ?? (offlineChoice() === 'off' ? 'off' : 'empty'));
  }, []);
  const isEmpty = state === 'empty';
  useEffect(() => {
    const again = () => void read();
    again();
    // What begins is not told to this page; it is there within moments.
    const timer = isEmpty ? setInterval(again, 1_500) : undefined;
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [read, isEmpty]);
  return [state, read];
}
