import {useRef} from 'react';
import {useSettled} from './useSettled';
import {EVERYTHING, isNarrowed, type Filters} from './facet';
import styles from './styles.module.css';
import type {FilterState} from './useFilters';

interface Props extends Pick<FilterState<Filters>, 'filters' | 'choose'> {
  found: number;
  all: number;
  noun: readonly [string, string];
}

/** How many items are shown, and the way back to all of them. */
export default function ResultLine({found, all, noun, filters, choose}: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  const many = noun[all === 1 ? 0 : 1];
  const sentence = found === all ? `${all} ${many}` : `${found} of ${all} ${many}`;
  const settled = useSettled(sentence);
  const clear = () => {
    choose(EVERYTHING);
    line.current?.focus(); // the button goes away
  };
  return (
    <div className={styles.line}>
      <p ref={line} tabIndex={-1}>
        {sentence}
        <span role="status" className="visually-hidden">{settled} shown</span>
      </p>
      {isNarrowed(filters) && <button type="button" className="quiet-button" onClick={clear}>Clear all filters</button>}
    </div>
  );
}
