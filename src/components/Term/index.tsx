import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import note from '../Note/styles.module.css';
import {useNote} from '../Note/useNote';
import {isMissing, type TermData} from '../reference/types';
import styles from './styles.module.css';

/** A word of the field at its first use: its meaning opens at the word and stands in the glossary. */
export default function Term({id, data, children}: {id: string; data?: TermData; children: ReactNode}) {
  const glossary = useBaseUrl('/glossary/');
  const {linkProps, noteProps} = useNote();
  if (!data || isMissing(data)) return <strong className="fault">[unknown term “{id}”]</strong>;
  return (
    <span>
      <a href={`${glossary}#${id}`} className={styles.term} {...linkProps}>
        {children ?? data.term}
      </a>
      <span className={note.note} {...noteProps}>
        <strong>{data.term}</strong>: {data.definition}
      </span>
    </span>
  );
}
