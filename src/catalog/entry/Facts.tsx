import type {ReactNode} from 'react';
import styles from './parts.module.css';

type Fact = readonly [label: string, value: ReactNode];

/** The short facts of an entry. A fact without value is left out. */
export default function Facts({facts}: {facts: readonly (Fact | false | undefined)[]}) {
  return (
    <dl className={styles.facts}>
      {facts.flatMap((fact) => (fact ? [fact] : [])).map(([label, value]) => (
        <div key={label} data-fact={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
