import {useEffect, useId, useRef, type PointerEvent} from 'react';
import {place} from './place';

const OPEN_AFTER = 80;
const CLOSE_AFTER = 220;

/**
 * A note that belongs to a link: it shows on hover, focus and the first tap, stays while the pointer is on it, goes on Escape.
 * Where the style sheet has put the note into the margin it is in sight already, and nothing opens.
 */
export function useNote() {
  const id = useId();
  const link = useRef<HTMLAnchorElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const openBefore = useRef(true);

  const isOpen = () => note.current?.matches(':popover-open') ?? false;
  const inMargin = () => note.current !== null && getComputedStyle(note.current).float !== 'none';
  const open = () => {
    clearTimeout(timer.current);
    if (!note.current || !link.current || isOpen() || inMargin()) return;
    note.current.showPopover();
    place(link.current, note.current);
  };
  const close = () => {
    clearTimeout(timer.current);
    if (isOpen()) note.current?.hidePopover();
  };
  const soon = (action: () => void, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(action, after);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    const onPointer = (event: Event) => {
      const target = event.target as Node;
      if (!note.current?.contains(target) && !link.current?.contains(target)) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    window.addEventListener('resize', close);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
      window.removeEventListener('resize', close);
    };
  });

  const hover = {
    onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && soon(open, OPEN_AFTER),
    onPointerLeave: (event: PointerEvent) => event.pointerType === 'mouse' && soon(close, CLOSE_AFTER),
  };
  const leave = (event: React.FocusEvent) => {
    const to = event.relatedTarget as Node | null;
    if (!to || (!note.current?.contains(to) && to !== link.current)) close();
  };
  return {
    linkProps: {
      ...hover,
      ref: link,
      'aria-describedby': id,
      onFocus: open,
      onBlur: leave,
      onPointerDown: () => void (openBefore.current = isOpen() || inMargin()),
      onClick: (event: React.MouseEvent) => {
        // A finger's first tap opens the note, its second follows the link; a mouse or a key has seen the note already.
        const byFinger = (event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch';
        if (byFinger && !openBefore.current) {
          event.preventDefault();
          open();
        }
      },
    },
    noteProps: {...hover, ref: note, id, popover: 'manual' as const, role: 'note', onBlur: leave},
  };
}
