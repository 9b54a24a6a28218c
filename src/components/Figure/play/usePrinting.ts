import {useSyncExternalStore} from 'react';

/** Whether the page is being printed: then a figure shows its default state, as the text beside it says. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia('print');
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia('print').matches,
    () => false,
  );
}
