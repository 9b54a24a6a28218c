import useIsBrowser from '@docusaurus/useIsBrowser';
import {useState, type KeyboardEvent, type MouseEvent} from 'react';
import {isArrow, neighbor} from './neighbor';
import type {Picture} from './picture';

/**
 * Which box the reader is at, by pointer or key. The drawing is one stop for the Tab key; arrows go along its lines.
 * @param start position of the box at which Tab arrives
 * @param wasDragged whether a click was the end of dragging the drawing
 */
export function useBoxes(picture: Picture, start: number, wasDragged: () => boolean) {
  const [near, setNear] = useState<number>();
  const isBrowser = useIsBrowser();
  const boxProps = (i: number) => ({
    tabIndex: isBrowser && i !== (near ?? start) ? -1 : 0,
    onFocus: () => setNear(i),
    onBlur: () => setNear(undefined),
    onMouseEnter: () => setNear(i),
    onMouseLeave: () => setNear(undefined),
    onKeyDown(event: KeyboardEvent<Element>) {
      if (!isArrow(event.key)) return;
      event.preventDefault();
      const next = neighbor(picture, i, event.key);
      if (next !== undefined) event.currentTarget.closest('svg')?.querySelectorAll<SVGAElement>('a')[next]?.focus();
    },
    onClick(event: MouseEvent) {
      // A finger's first tap shows what belongs together, its second follows the link; a mouse or a key has seen it already.
      const firstTap = (event.nativeEvent as PointerEvent).pointerType === 'touch' && near !== i;
      if (firstTap || wasDragged()) event.preventDefault();
      if (firstTap) setNear(i);
    },
  });
  return {near, boxProps};
}
