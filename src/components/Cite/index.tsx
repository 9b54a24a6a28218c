import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import notes from '../Note/styles.module.css';
import {allAuthors, shortReference} from '../reference/short';
import {isMissing, type ReferenceData} from '../reference/types';
import styles from './styles.module.css';

interface Props {
  id: string;
  /** Where in the work: "section 3", "rule 4". */
  at?: string;
  /** Given by the build: the record of `id`, whether this page lists the work, and whether the page cited it before. */
  data?: ReferenceData;
  listed?: boolean;
  again?: boolean;
  /** A name for the note that no other of the page has. */
  note?: string;
}

/** A short reference in a sentence. The full one stands in the margin, or opens at the link where there is no margin. */
export default function Cite({id, at, data, listed = false, again = false, note = `note-${id}`}: Props) {
  const references = useBaseUrl('/references/');
  if (!data || isMissing(data)) return <strong className="fault">[unknown reference “{id}”]</strong>;
  return (
    <span className={styles.cite}>
      {' '}
      <a href={listed ? `#read-${id}` : `${references}#${id}`} className={styles.link} aria-describedby={note}>
        ({shortReference(data.authors, data.year)}
        {at ? `, ${at}` : ''})
      </a>
      <span id={note} popover="manual" role="note" className={clsx(notes.note, styles.full, !again && styles.inMargin)}>
        <span className={styles.title}>{data.title}</span>{/[.?!]$/.test(data.title) ? ' ' : '. '}{allAuthors(data.authors)}
        {data.year === null ? '' : `, ${data.year}`}. {data.publisher}.
      </span>
    </span>
  );
}
