import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  name: string;
  /** What this decision gives up. */
  gives: string;
  children: ReactNode;
}

/** One of the two model records of a decision. */
export default function Record({name, gives, children}: Props) {
  return (
    <div className={styles.record}>
      <h4>{name}</h4>
      {children}
      <p className={styles.gives}>
        <b>Gives up:</b> {gives}
      </p>
    </div>
  );
}
