import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import note from '../Note/styles.module.css';
import {useNote} from '../Note/useNote';
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
}

/** A short reference in a sentence. The full one stands in the margin, or opens at the link where there is no margin. */
export default function Cite({id, at, data, listed = false, again = false}: Props) {
  const references = useBaseUrl('/references/');
  const {linkProps, noteProps} = useNote();
  if (!data || isMissing(data)) return <strong className="fault">[unknown reference “{id}”]</strong>;
  return (
    <span className={styles.cite}>
      {' '}
      <a href={listed ? `#read-${id}` : `${references}#${id}`} className={styles.link} {...linkProps}>
        ({shortReference(data.authors, data.year)}
        {at ? `, ${at}` : ''})
      </a>
      <span className={clsx(note.note, styles.full, !again && styles.inMargin)} {...noteProps}>
        <span className={styles.title}>{data.title}</span>{/[.?!]$/.test(data.title) ? ' ' : '. '}{allAuthors(data.authors)}
        {data.year === null ? '' : `, ${data.year}`}. {data.publisher}.
      </span>
    </span>
  );
}
