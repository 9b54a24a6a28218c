import {useEffect, type RefObject} from 'react';

/** Scrolls a box so that the link at a position stands in its middle; the page itself stays where it is. */
export function useCentered(scroller: RefObject<HTMLElement | null>, position: number): void {
  useEffect(() => {
    const box = scroller.current;
    const link = position >= 0 && box?.querySelectorAll('a')[position];
    if (!box || !link) return;
    const inner = link.getBoundingClientRect();
    const outer = box.getBoundingClientRect();
    box.scrollBy(inner.left + inner.width / 2 - outer.left - outer.width / 2, inner.top + inner.height / 2 - outer.top - outer.height / 2);
  }, [position, scroller]);
}
