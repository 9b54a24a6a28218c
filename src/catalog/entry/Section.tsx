import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import styles from './parts.module.css';

/** A part of a page, with a heading that can be linked to. */
export default function Section({id, title, note, children}: {id: string; title: string; note?: ReactNode; children: ReactNode}) {
  return (
    <section className={styles.section}>
      <Heading as="h2" id={id}>{title}</Heading>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
