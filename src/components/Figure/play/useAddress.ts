import {useEffect} from 'react';

const SETTLED = 400;

/** Writes the state into the address once it has settled, in place: Back leads to the page before, not through every nudge. */
export function useAddress(link: string, touched: boolean): void {
  useEffect(() => {
    if (!touched) return undefined;
    const timer = window.setTimeout(() => window.history.replaceState(window.history.state, '', link), SETTLED);
    return () => window.clearTimeout(timer);
  }, [link, touched]);
}
