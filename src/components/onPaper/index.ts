import {afterPrint, beforePrint} from './answers';
import {keepServed} from './served';

/*
 * Runs on every page, as a client module (src/plugins/on-paper.ts): a printed chapter has its questions where they stand and the answers
 * at its end, like a book. Without scripts, answers that a reader has unfolded are printed where they are.
 */
if (typeof window !== 'undefined') {
  keepServed();
  window.addEventListener('beforeprint', beforePrint);
  window.addEventListener('afterprint', afterPrint);
}
