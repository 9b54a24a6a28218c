/** The new page's head is written a moment after its body. */
const SETTLED = 250;

let line: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts an empty line for announcements into the page: it has to be there before anything is said in it. */
export function prepareToAnnounce(): void {
  line = document.createElement('div');
  line.className = 'visually-hidden';
  line.setAttribute('role', 'status');
  line.dataset.pageTitle = '';
  document.body.append(line);
}

/** Says the title of the page that has come. A browser does that when it loads a page; a change made by a script is silent. */
export function announceTitle(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (line) line.textContent = document.title;
  }, SETTLED);
}
