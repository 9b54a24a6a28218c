import {useRef, useState, type ComponentProps} from 'react';
import Scroller from '../Scroller';
import styles from './styles.module.css';

/** A block of code, colored by the build, with a button that copies it. */
export default function CodeBlock({children, className}: ComponentProps<'pre'>) {
  const pre = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(pre.current?.textContent ?? '');
      setSaid('Copied');
    } catch {
      setSaid('This browser does not allow copying; select the text instead.');
    }
  };
  return (
    <div className={styles.block}>
      <Scroller label="Code">
        <pre ref={pre} className={className}>
          {children}
        </pre>
      </Scroller>
      <button type="button" className={styles.copy} onClick={copy}>
        Copy<span className="visually-hidden"> this code</span>
      </button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
