import {useState, type MouseEvent} from 'react';
import type {ReferenceRecord} from '../reference/types';
import {allAuthors, readingTime} from '../reference/short';
import styles from './styles.module.css';

/** The poster, made here from the record's words; a click puts the player in its place, same size. */
export default function Player({video, reference}: {video: string; reference: ReferenceRecord}) {
  const [playing, setPlaying] = useState(false);
  if (playing) {
    return (
      <iframe
        className={styles.frame}
        src={`https://www.youtube-nocookie.com/embed/${video}?autoplay=1`}
        title={reference.title}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        referrerPolicy="strict-origin-when-cross-origin"
        ref={(frame) => frame?.focus()}
      />
    );
  }
  const play = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return; // the reader wants a tab of its own
    event.preventDefault();
    setPlaying(true);
  };
  return (
    <a href={reference.url} className={styles.poster} onClick={play} rel="noopener noreferrer external">
      <svg className={styles.play} viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" />
        <path d="M19 15v18l15-9Z" />
      </svg>
      <span className={styles.words}>
        <span className={styles.name}>
          <span className="visually-hidden">Play: </span>
          {reference.title}
        </span>
        <span>{allAuthors(reference.authors)}</span>
        <span>
          {reference.publisher}
          {reference.minutes === null ? '' : ` · ${readingTime(reference.minutes)}`}
        </span>
      </span>
      <span className={styles.host}>Plays from youtube-nocookie.com; nothing is loaded from there before you click.</span>
    </a>
  );
}
