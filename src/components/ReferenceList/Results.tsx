import {memo, useEffect} from 'react';
import type {Reference} from '../../content';
import type {Filters} from './filters';
import Item from './Item';
import {groupsOf} from './order';
import styles from './styles.module.css';

interface Props {
  found: readonly Reference[];
  filters: Filters;
  /** The id that the address names. */
  target?: string;
  /** The work of that id, when the filters would leave it out. */
  pinned?: Reference;
}

/** The works, in groups. The one that the address names is there whatever the filters say. */
export default memo(function Results({found, filters, target, pinned}: Props) {
  useEffect(() => {
    if (target) document.getElementById(target)?.scrollIntoView();
  }, [target, filters]);
  return (
    <>
      {pinned && (
        <>
          <p className={styles.note}>The address names this work; the filters would leave it out.</p>
          <ul className={styles.works}>
            <Item reference={pinned} named />
          </ul>
        </>
      )}
      {found.length === 0 && <p className={styles.note}>No work fits all of this. Take a filter back, or search for fewer words.</p>}
      {groupsOf(found, filters).map(({id, title, references}) => (
        <section key={id} aria-labelledby={title && id}>
          {title && <h2 id={id}>{title}</h2>}
          <ul className={styles.works}>
            {references.map((reference) => (
              <Item key={reference.id} reference={reference} named={reference.id === target} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
});
