const GAP = 6;
const EDGE = 12;

/** Puts an open popover under its link, or above where there is no room, and keeps it inside the window. */
export function place(link: HTMLElement, note: HTMLElement): void {
  const lines = link.getClientRects();
  const line = lines[lines.length - 1] ?? link.getBoundingClientRect();
  const {width, height} = note.getBoundingClientRect();
  const left = Math.min(Math.max(EDGE, line.left), Math.max(EDGE, document.documentElement.clientWidth - width - EDGE));
  const below = line.bottom + GAP;
  const top = below + height > window.innerHeight && line.top - GAP - height > 0 ? line.top - GAP - height : below;
  note.style.left = `${left}px`;
  note.style.top = `${top}px`;
}
