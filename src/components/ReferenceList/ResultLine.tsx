import {useRef} from 'react';
import {EVERYTHING, isNarrowed, type Filters, type Sort} from './filters';
import styles from './styles.module.css';
import type {FilterState} from '../filtering/useFilters';
import {useSettled} from '../filtering/useSettled';

const SORTS: [Sort, string][] = [['topic', 'topic, as in the book'], ['year', 'year, newest first'], ['author', 'author'], ['title', 'title']];

/** How many works are shown, in which order, and the way back to all of them. */
export default function ResultLine({found, all, filters, choose}: FilterState<Filters> & {found: number; all: number}) {
  const line = useRef<HTMLParagraphElement>(null);
  const sentence = found === all ? `${all} works` : `${found} of ${all} works`;
  const settled = useSettled(sentence);
  const clear = () => {
    choose({...EVERYTHING, sort: filters.sort});
    line.current?.focus(); // the button goes away
  };
  return (
    <div className={styles.line}>
      <p ref={line} tabIndex={-1}>
        {sentence}
      </p>
      <span role="status" className="visually-hidden">
        {settled} shown
      </span>
      {isNarrowed(filters) && (
        <button type="button" className="quiet-button" onClick={clear}>
          Clear all filters
        </button>
      )}
      <label className={styles.sort}>
        Sorted by{' '}
        <select value={filters.sort} onChange={(event) => choose({...filters, sort: event.currentTarget.value as Sort})}>
          {SORTS.map(([sort, label]) => (
            <option key={sort} value={sort}>{label}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
