/* Runs in the head of every page, before anything else of the guide's code. The build puts it there. */
import {keep} from './kept';
import {beginsAtTop, root} from './page';
import {placeAhead, placeAll} from './rest';
import {startInTime} from './when';

root.dataset.scripts = ''; // controls that only a script answers may be shown
const atTop = beginsAtTop();
// What is far down is laid out later, and letters of formulas, unless one is near, do not compete with the text for the wire.
if (atTop) root.dataset.late = root.dataset.plain = '';
keep();
startInTime();
document.addEventListener('DOMContentLoaded', () => {
  if (!atTop) placeAll();
  placeAhead();
});
