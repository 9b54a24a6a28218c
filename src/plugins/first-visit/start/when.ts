import {bringLettersWhenNear} from './letters';
import {inQuiet} from './page';
import {placeFields, placeRest} from './rest';
import {bring, start} from './scripts';

/** After this many milliseconds a reader is taken to stay. */
const STAYS = 5_000;
/** What a finger or a key does first is answered first, in milliseconds: the browser opens a menu or a link by itself. */
const FIRST = 250;
/** The first sign that a reader does more than look. Reading itself needs no script: the page stands as the server wrote it. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];
/** What this reader has stored begins so: their ticks, answers and place are shown as soon as the page is painted. */
const OURS = 'ml-pipelines-guide:';

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

function placeText(): void {
  void placeRest().then(placeFields).then(bringLettersWhenNear);
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
  const saves = connection?.saveData;
  if (!saves) bring();
  setTimeout(() => inQuiet(saves ? placeText : start), STAYS);
}

/** Starts the scripts when there is reason to. */
export function startInTime(): void {
  const soon = () => {
    for (const sign of SIGNS) removeEventListener(sign, soon, true);
    setTimeout(() => inQuiet(start), FIRST);
  };
  for (const sign of SIGNS) addEventListener(sign, soon, {capture: true, passive: true});
  if (hasMoreToShow()) afterPaint();
  else addEventListener('load', afterAWhile);
}
