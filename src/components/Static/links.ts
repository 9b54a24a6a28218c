import {isPlain, nextPageOf} from '../nextPage/link';

interface History {
  push(path: string): void;
}

/** Links within static text lead on as all others do: without a load of the whole page. */
export function followLinks(history: History): () => void {
  const onClick = (event: MouseEvent) => {
    const link = nextPageOf(event.target);
    if (!link?.closest('[data-static]') || link.matches('[aria-describedby]') || !isPlain(event)) return;
    event.preventDefault();
    history.push(link.pathname + link.search + link.hash);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}
