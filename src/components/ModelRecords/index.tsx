import type {ReactNode} from 'react';
import {DecisionId} from './context';
import styles from './styles.module.css';

/** Two records that disagree and can both be defended, and what to look for in one's own; folded away until the reader has written. */
export default function ModelRecords({id, children}: {id: string; children: ReactNode}) {
  return (
    <details className={styles.models} data-answer="">
      <summary>Compare with two records that disagree</summary>
      <DecisionId value={id}>{children}</DecisionId>
    </details>
  );
}
