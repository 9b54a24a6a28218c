import {fetchNext} from './intent';
import {isPlain, nextPageOf} from './link';

/** A page that is not there by then is shown without a transition: waiting would freeze the old one. */
const PATIENCE = 300;

let passing = false;
let shown: (() => void) | undefined;

/** Called when the next page has taken the place of the old one. */
export function arrived(): void {
  shown?.();
  shown = undefined;
}

const after = (milliseconds: number) => new Promise<false>((resolve) => setTimeout(() => resolve(false), milliseconds));

/**
 * Lets the old page fade into the new one. The click on a link is held until the next page's scripts are there, then done within the
 * transition; where they take long, it is done at once and the page changes as usual.
 */
export function showChange(): void {
  if (!('startViewTransition' in document)) return;
  document.addEventListener('click', (event) => {
    const link = nextPageOf(event.target);
    if (passing || !link || !isPlain(event)) return;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches || link.matches('[aria-describedby]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void follow(event.target as HTMLElement, link.pathname);
  }, {capture: true});
}

async function follow(target: HTMLElement, path: string): Promise<void> {
  const there = await Promise.race([fetchNext(path).then(() => true, () => false), after(PATIENCE)]);
  if (!there || !target.isConnected) return click(target);
  document.startViewTransition(() => {
    const change = new Promise<void>((resolve) => (shown = resolve));
    click(target);
    return Promise.race([change, after(PATIENCE)]);
  }).finished.catch(() => undefined);
}

function click(target: HTMLElement): void {
  passing = true;
  target.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, view: window}));
  passing = false;
}
