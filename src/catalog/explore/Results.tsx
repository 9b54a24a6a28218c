import {memo} from 'react';
import type {Listed} from '../data';
import {groupsOf} from './groups';
import Item from './Item';
import styles from './styles.module.css';

/** The entries under their kind and stage. */
export default memo(function Results({found, words}: {found: readonly Listed[]; words: readonly string[]}) {
  if (found.length === 0) return <p className={styles.none}>No entry fits all of this. Take a filter back, or search for fewer words.</p>;
  return groupsOf(found).map(({id, title, says, lists}) => (
    <section key={id} aria-labelledby={id} className={styles.group}>
      <h2 id={id}>{title}</h2>
      <p className={styles.says}>{says}</p>
      {lists.map(({title: stage, says: meaning, entries}) => (
        <div key={stage ?? ''}>
          {stage && <h3>{stage} <span>{meaning}</span></h3>}
          <ul className={styles.items}>{entries.map((entry) => <Item key={entry.id} entry={entry} words={words} />)}</ul>
        </div>
      ))}
    </section>
  ));
});
