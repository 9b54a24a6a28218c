import {slashOpensSearch} from '../../progress/searches';

/** Whether a key asks for search: Ctrl or Cmd with K, or a slash where nobody is typing. */
export function opensSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return false;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target) && slashOpensSearch();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'));

/** Moves the focus along the field and the results below it. Returns whether the key did that. */
export function moveAlong(dialog: HTMLElement, key: string): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  if (document.activeElement instanceof HTMLSelectElement) return false;
  const stops = [...dialog.querySelectorAll<HTMLElement>('input[type=search], [data-result]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[Math.min(Math.max(at + (key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)];
  next?.focus();
  return true;
}
