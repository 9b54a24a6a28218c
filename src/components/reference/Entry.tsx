import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {ReferenceRecord} from './types';
import ExternalLink from '../ExternalLink';
import Mark from '../Mark';
import {allAuthors} from './short';
import EntryFacts from './EntryFacts';
import ReadMark from './ReadMark';
import styles from './styles.module.css';

interface Props {
  as: 'li' | 'div';
  anchor: string;
  reference: ReferenceRecord;
  /** A player, for a video. */
  media?: ReactNode;
  /** What you get and what to skim; the bibliography's sentence where the author gives none. */
  children?: ReactNode;
  /** More to say after kind, level and time. */
  facts?: ReactNode;
  /** Whether the address names it. */
  named?: boolean;
}

/** A work as a list shows it: title, who, when, kind, level, time, one instruction, archive copy, the reader's mark. */
export default function Entry({as: Tag, anchor, reference, media, children, facts, named}: Props) {
  useBrokenLinks().collectAnchor(anchor);
  return (
    <Tag className={clsx(styles.entry, named && styles.named)} id={anchor}>
      <p className={styles.title}>
        <Mark kind={reference.kind === 'video' ? 'watch' : 'read'} />
        <ExternalLink href={reference.deadSince ? reference.archive_url : reference.url}>{reference.title}</ExternalLink>
      </p>
      <p className={styles.who}>
        {allAuthors(reference.authors)}. <span className={styles.publisher}>{reference.publisher}</span>
        {reference.year === null ? '' : `, ${reference.year}`}
      </p>
      {media}
      <div className={styles.instruction}>{children ?? <p>{reference.why}</p>}</div>
      <p className={styles.facts}>
        <EntryFacts reference={reference} />
        {facts}
        <ReadMark id={reference.id} watched={reference.kind === 'video'} title={reference.title} />
      </p>
    </Tag>
  );
}
