import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import notes from '../Note/styles.module.css';
import {isMissing, type TermData} from '../reference/types';
import styles from './styles.module.css';

interface Props {
  id: string;
  /** Given by the build: the record of `id`, and a name for the note that no other of the page has. */
  data?: TermData;
  note?: string;
  children: ReactNode;
}

/** A word of the field at its first use: its meaning opens at the word (src/components/Note) and stands in the glossary. */
export default function Term({id, data, note = `note-${id}`, children}: Props) {
  const glossary = useBaseUrl('/glossary/');
  if (!data || isMissing(data)) return <strong className="fault">[unknown term “{id}”]</strong>;
  return (
    <span>
      <a href={`${glossary}#${id}`} className={styles.term} aria-describedby={note}>
        {children ?? data.term}
      </a>
      <span id={note} popover="manual" role="note" className={notes.note}>
        <strong>{data.term}</strong>: {data.definition}
      </span>
    </span>
  );
}
