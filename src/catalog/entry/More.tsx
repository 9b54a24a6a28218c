import type {ReactNode} from 'react';
import styles from './parts.module.css';

interface Props<Item> {
  items: readonly Item[];
  /** How many are in sight at once. */
  first: number;
  /** What they are called. */
  what: string;
  children: (items: readonly Item[], offset: number) => ReactNode;
}

/** The newest of a long list, and the rest at a click, with or without scripts. */
export default function More<Item>({items, first, what, children}: Props<Item>) {
  const rest = items.length - first;
  return (
    <>
      {children(items.slice(0, first), 0)}
      {rest > 0 && (
        <details className={styles.more}>
          <summary>{rest} older {what}</summary>
          {children(items.slice(first), first)}
        </details>
      )}
    </>
  );
}
