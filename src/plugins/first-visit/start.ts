/* Runs in the head of every page, before anything else of the guide's code. The build puts it there, with these filled in. */
/** Run at the start. */
declare const SCRIPTS: string[];
/** What they ask for in turn, for this page. */
declare const MORE: string[];
/** The whole style sheet. */
declare const SHEET: string;

/** After this many milliseconds without a living page nothing more is held back; what was kept is still done should it come alive. */
const PATIENCE = 20_000;
const CONTROLS = 'button, label, input[type=checkbox], input[type=radio], [role=button], [role=option], [role=tab]';
const KEYS = /^(\/|Escape|Arrow(Up|Down|Left|Right)|Home|End|\+|-)$/;

/** After this many milliseconds a reader is taken to stay. */
const STAYS = 5_000;
/** The first sign that a reader does more than look. Reading itself needs no script: the page stands as the server wrote it. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];
/** What this reader has stored begins so: their ticks, answers and place are shown as soon as the page is painted. */
const OURS = 'ml-pipelines-guide:';

const root = document.documentElement;
root.dataset.scripts = ''; // controls that only a script answers may be shown
// Who begins at the top of a page does not wait for the layout of what is far down; who comes to a place within it, or back, needs all of it.
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
// Neither do letters of formulas, unless one is near (src/css/prose.css): they would compete with the text for the wire.
if (!location.hash && arrival?.type === 'navigate') root.dataset.late = root.dataset.plain = '';
const kept: (() => void)[] = [];
let wanted = false;
let begun = false;
let pressed: PointerEvent | undefined;

const inQuiet = (act: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(act, {timeout: 1000}) : setTimeout(act));

/** From now on the whole page has its place. */
function layOut(): void {
  delete root.dataset.late;
  delete root.dataset.plain;
}

function fetchAhead(rel: 'preload' | 'prefetch'): void {
  for (const href of [...SCRIPTS, ...MORE]) document.head.append(Object.assign(document.createElement('link'), {rel, as: 'script', href}));
}

/** Fetches the scripts at once; they run when the page has been read to its end. */
function start(): void {
  if (!wanted) fetchAhead('preload');
  wanted = true;
  if (begun || document.readyState === 'loading') return;
  begun = true;
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

/** Does again what was kept, in its order, now that somebody listens. */
function replay(): void {
  release();
  watch.disconnect();
  for (const act of kept.splice(0)) act();
  inQuiet(layOut); // after what the reader waits for
}

const again = (target: EventTarget, event: Event) => target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));

/** A click on what only a script can answer waits for it. Links, folds and fields work by themselves. */
function onClick(event: Event): void {
  start(); // assistive technology clicks without a pointer or a key
  const target = event.target as Element;
  if (target.closest('a[href*="#"]')) layOut();
  // A link with a note opens it at a finger's first tap.
  const byFinger = (event as PointerEvent).pointerType === 'touch' && target.closest('a[aria-describedby]');
  if (!byFinger && !target.closest(CONTROLS)) return;
  if (target.closest('summary')) return;
  event.preventDefault();
  const down = pressed;
  const control = target.closest(CONTROLS);
  control?.setAttribute('data-waits', '');
  kept.push(() => {
    control?.removeAttribute('data-waits');
    if (down) again(target, down);
    again(target, event);
  });
}

function onKey(event: KeyboardEvent): void {
  const forSearch = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  if (forSearch) event.preventDefault();
  else if (event.ctrlKey || event.metaKey || event.altKey || !KEYS.test(event.key)) return;
  const target = event.target!;
  kept.push(() => again(target, event));
}

function onSubmit(event: SubmitEvent): void {
  event.preventDefault();
  kept.push(() => (event.target as HTMLFormElement).requestSubmit(event.submitter));
}

/** What was typed or chosen stands in the field already; it is told again to the script, which would not have heard it. */
function onInput(event: Event): void {
  start();
  const field = event.target as HTMLInputElement & {_valueTracker?: {setValue(value: string): void}};
  const {value} = field;
  kept.push(() => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field._valueTracker?.setValue(`${value} `); // React takes a value that it knows for no change
    again(field, event);
  });
}

const onDown = (event: PointerEvent) => void (pressed = event);

const LISTENERS: [string, (event: never) => void][] = [
  ['pointerdown', onDown], ['click', onClick], ['keydown', onKey], ['submit', onSubmit], ['input', onInput],
];
for (const [type, listener] of LISTENERS) addEventListener(type, listener as EventListener, true);

function release(): void {
  for (const [type, listener] of LISTENERS) removeEventListener(type, listener as EventListener, true);
}

const watch = new MutationObserver(() => root.dataset.hasHydrated === 'true' && replay());
watch.observe(root, {attributeFilter: ['data-has-hydrated']});

document.addEventListener('DOMContentLoaded', () => wanted && start());

/** A page whose address holds a state, or whose reader has a record, has something to show that the server could not know. */
function hasMoreToShow(): boolean {
  if (location.search || location.hash.includes('?')) return true;
  try {
    // eslint-disable-next-line no-restricted-globals -- whether the store's own code is needed is what this finds out
    return Object.keys(localStorage).some((key) => key.startsWith(OURS));
  } catch {
    return true; // storage is forbidden, and a script says so
  }
}

function afterPaint(): void {
  try {
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').length > 0 && start()).observe({type: 'paint', buffered: true});
  } catch {
    // the load event starts them
  }
  addEventListener('load', () => setTimeout(start, 300)); // a tab that opens in the background paints nothing
}

/** Who stays is likely to do something: the scripts come behind the page, and start in a quiet moment, unless data is to be saved. */
function afterAWhile(): void {
  const {connection} = navigator as Navigator & {connection?: {saveData: boolean}};
  if (connection?.saveData) return;
  if (!wanted) fetchAhead('prefetch');
  setTimeout(() => inQuiet(start), STAYS);
}

/** Asks no formula for its place, which would have all before it laid out. */
function lettersForWhatIsNear(): void {
  const near = new IntersectionObserver((seen) => {
    if (!seen.some(({isIntersecting}) => isIntersecting)) return;
    delete root.dataset.plain;
    near.disconnect();
  }, {rootMargin: '100% 0%'});
  for (const formula of document.querySelectorAll('.katex')) near.observe(formula);
}
addEventListener('load', lettersForWhatIsNear);

for (const sign of SIGNS) addEventListener(sign, start, {capture: true, passive: true, once: true});
if (hasMoreToShow()) afterPaint();
else addEventListener('load', afterAWhile);
