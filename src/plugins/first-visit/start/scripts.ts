import {release, replay} from './kept';
import {inQuiet, layOut, root} from './page';
import {placeFields, placeRest} from './rest';

/** Run at the start. */
declare const SCRIPTS: string[];
/** What they ask for in turn, for this page. */
declare const MORE: string[];
/** The whole style sheet. */
declare const SHEET: string;

/** After this many milliseconds without a living page nothing more is held back; what was kept is still done should it come alive. */
const PATIENCE = 20_000;

let wanted = false;
let begun = false;

const scripts = () => [...SCRIPTS, ...MORE];

const fetchAhead = (rel: 'preload' | 'prefetch', href: string) => document.head.append(Object.assign(document.createElement('link'), {rel, as: 'script', href}));

/** The scripts shall lie ready: named one by one between frames, for each is work for the browser. */
export function bring(): void {
  const files = scripts();
  const next = () => {
    const href = files.shift();
    if (wanted || !href) return;
    fetchAhead('prefetch', href);
    inQuiet(next);
  };
  inQuiet(next);
}

/** Fetches the scripts at once; they run when the whole text stands. */
export function start(): void {
  if (!wanted) for (const href of scripts()) fetchAhead('preload', href);
  wanted = true;
  if (begun || document.readyState === 'loading') return;
  begun = true;
  void placeRest().then(run);
}

function run(): void {
  placeFields();
  const inline = document.querySelector(`style[data-sheet="${SHEET}"]`);
  inline?.after(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: SHEET}));
  for (const src of SCRIPTS) document.head.append(Object.assign(document.createElement('script'), {src, async: false, onerror: fail}));
  setTimeout(release, PATIENCE);
}

/** Without its scripts a page shows no controls that they would answer. */
function fail(): void {
  delete root.dataset.scripts;
  release();
  layOut();
}

const watch = new MutationObserver(() => {
  if (root.dataset.hasHydrated !== 'true') return;
  watch.disconnect();
  replay();
  inQuiet(layOut); // after what the reader waits for
});
watch.observe(root, {attributeFilter: ['data-has-hydrated']});

document.addEventListener('DOMContentLoaded', () => wanted && start());
