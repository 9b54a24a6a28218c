import {useEffect, useRef, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Holds what may be wider than the column. Only when it really is does it take a place in the tab order, to be scrolled by key. */
export default function Scroller({label, children}: {label: string; children: ReactNode}) {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={styles.scroller} {...(overflows ? {tabIndex: 0, role: 'group', 'aria-label': label} : {})}>
      {children}
    </div>
  );
}
