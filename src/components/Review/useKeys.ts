import {useLayoutEffect, useRef} from 'react';

/** Elements that have a use of their own for the keys. */
const OWN_KEYS = 'input, select, textarea, [contenteditable]';
const OWN_SPACE = 'button, a, summary';

/**
 * Keys for the card, wherever on the page the focus is. A reader can turn them off (WCAG 2.2, 2.1.4), and they never take a key
 * from a field, nor the space from a button.
 * @param on whether the keys are on
 * @param action what a key does now, or nothing
 */
export function useKeys(on: boolean, action: (key: string) => (() => void) | undefined): void {
  const latest = useRef(action);
  // Both at once, and not after the next frame: a key may follow within it.
  useLayoutEffect(() => {
    latest.current = action;
  });
  useLayoutEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(OWN_KEYS) || target?.closest('dialog') || (event.key === ' ' && target?.closest(OWN_SPACE))) return;
      const act = latest.current(event.key.toLowerCase());
      if (!act) return;
      event.preventDefault(); // space would scroll
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
