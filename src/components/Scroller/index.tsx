import {useEffect, useRef, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * Holds what may be wider or higher than its place. It takes a place in the tab order, to be scrolled by key, until a script has seen
 * that there is nothing to scroll.
 */
export default function Scroller({label, children}: {label: string; children: ReactNode}) {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setOverflows(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    for (const one of [element, ...element.children]) observer.observe(one);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={styles.scroller} {...(overflows ? {tabIndex: 0, role: 'group', 'aria-label': label} : {})}>
      {children}
    </div>
  );
}
