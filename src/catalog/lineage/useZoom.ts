import {useEffect, useRef, useState, type KeyboardEvent, type PointerEvent} from 'react';

const SMALLEST = 0.25;
const LARGEST = 3;
const STEP = 1.25;
const CLICK_SLACK = 4;

/**
 * Zoom and drag for a drawing in a scrolling box. The browser's own scrolling pans, by finger, trackpad, key and scroll bar; a
 * mouse may also take hold of the drawing. The wheel zooms only with Ctrl, so that the page scrolls past.
 */
export function useZoom(natural: number) {
  const box = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<number>();
  const held = useRef<{x: number; y: number; moved: boolean}>(undefined);

  const zoomTo = (wanted: number | undefined, at = 0.5) => {
    const element = box.current;
    const next = wanted && Math.min(LARGEST, Math.max(SMALLEST, wanted));
    if (!element) return;
    const middle = (element.scrollLeft + element.clientWidth * at) / element.scrollWidth;
    setZoom(next);
    requestAnimationFrame(() => (element.scrollLeft = middle * element.scrollWidth - element.clientWidth * at));
  };
  const now = () => (box.current?.querySelector('svg')?.getBoundingClientRect().width ?? natural) / natural;
  const by = (factor: number, at?: number) => zoomTo(now() * factor, at);
  const fit = () => zoomTo(box.current ? box.current.clientWidth / natural : undefined);

  useEffect(() => {
    const element = box.current;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || !element) return;
      event.preventDefault(); // needs a listener that is not passive, which React's is
      by(event.deltaY < 0 ? STEP : 1 / STEP, (event.clientX - element.getBoundingClientRect().left) / element.clientWidth);
    };
    element?.addEventListener('wheel', onWheel, {passive: false});
    return () => element?.removeEventListener('wheel', onWheel);
  });

  return {
    zoom,
    larger: () => by(STEP),
    smaller: () => by(1 / STEP),
    fit,
    reset: () => zoomTo(undefined),
    /** Whether the pointer that has just clicked was dragging the drawing. */
    wasDragged: () => held.current?.moved ?? false,
    boxProps: {
      ref: box,
      onKeyDown(event: KeyboardEvent) {
        const act = {'+': () => by(STEP), '=': () => by(STEP), '-': () => by(1 / STEP), '0': () => zoomTo(undefined)}[event.key];
        if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        act();
      },
      onPointerDown(event: PointerEvent) {
        held.current = event.pointerType === 'mouse' && event.button === 0 ? {x: event.clientX, y: event.clientY, moved: false} : undefined;
      },
      onPointerMove(event: PointerEvent) {
        const from = held.current;
        if (!from || event.buttons !== 1 || !box.current) return;
        if (!from.moved && Math.hypot(event.clientX - from.x, event.clientY - from.y) < CLICK_SLACK) return;
        from.moved = true;
        box.current.scrollBy(-event.movementX, -event.movementY);
      },
      onDragStart: (event: {preventDefault: () => void}) => event.preventDefault(),
    },
  };
}
