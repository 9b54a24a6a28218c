import {place} from './place';

const OPEN_AFTER = 80;
const CLOSE_AFTER = 220;

const LINK = 'a[aria-describedby]';
const NOTE = '[role=note][popover]';

let shown: {link: HTMLElement; note: HTMLElement} | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether the note was in sight before a finger came down on its link. */
let seenBefore = true;

const at = (event: Event, selector: string) => (event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null);

const noteOf = (link: HTMLElement): HTMLElement | undefined => {
  const note = document.getElementById(link.getAttribute('aria-describedby')!);
  return note?.matches(NOTE) ? note : undefined;
};

/** The style sheet has put the note into the margin: it is in sight already, and nothing opens. */
const inMargin = (note: HTMLElement) => getComputedStyle(note).float !== 'none';

function open(link: HTMLElement): void {
  clearTimeout(timer);
  const note = noteOf(link);
  if (!note || shown?.note === note || inMargin(note)) return;
  close();
  note.showPopover();
  place(link, note);
  shown = {link, note};
}

function close(): void {
  clearTimeout(timer);
  if (shown?.note.matches(':popover-open')) shown.note.hidePopover();
  shown = undefined;
}

const soon = (action: () => void, after: number) => {
  clearTimeout(timer);
  timer = setTimeout(action, after);
};

const isShown = (target: EventTarget | null) => shown !== undefined && target instanceof Node && (shown.note.contains(target) || shown.link.contains(target));

function onOver(event: PointerEvent): void {
  if (event.pointerType !== 'mouse') return;
  const link = at(event, LINK);
  if (isShown(event.target)) clearTimeout(timer);
  else if (link && noteOf(link)) soon(() => open(link), OPEN_AFTER);
}

function onOut(event: PointerEvent): void {
  if (event.pointerType !== 'mouse') return;
  if (!isShown(event.target)) clearTimeout(timer); // left before its note has opened
  else if (!isShown(event.relatedTarget)) soon(close, CLOSE_AFTER);
}

function onFocus(event: FocusEvent): void {
  const link = at(event, LINK);
  if (link) open(link);
}

function onBlur({relatedTarget}: FocusEvent): void {
  if (shown && !isShown(relatedTarget)) close();
}

function onDown(event: Event): void {
  const link = at(event, LINK);
  const note = link && noteOf(link);
  seenBefore = !note || note === shown?.note || inMargin(note);
  if (!isShown(event.target)) close();
}

/** A finger's first tap opens the note, its second follows the link; a mouse or a key has seen the note already. */
function onClick(event: MouseEvent): void {
  const link = at(event, LINK);
  if (!link || seenBefore || (event as PointerEvent).pointerType !== 'touch') return;
  event.preventDefault();
  open(link);
}

/**
 * Notes that belong to links, of all that a page ever shows: one opens on hover, focus and the first tap, stays while the pointer is on it,
 * and goes on Escape. Neither the link nor its note has a script of its own.
 */
export function openNotes(): void {
  document.addEventListener('pointerover', onOver);
  document.addEventListener('pointerout', onOut);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onBlur);
  document.addEventListener('pointerdown', onDown);
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  addEventListener('resize', close);
}
