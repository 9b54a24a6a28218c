import Link from '@docusaurus/Link';
import {memo} from 'react';
import type {Listed} from '../data';
import Pill from '../entry/Pill';
import {entryPath} from '../paths';
import {columnsFound} from './groups';
import styles from './styles.module.css';

const MOST_COLUMNS = 4;

/** An entry of the list. Drawn again only when it or the words change: there are hundreds. */
export default memo(function Item({entry, words}: {entry: Listed; words: readonly string[]}) {
  const {id, kind, name, description, owner, facts, stale, personalData} = entry;
  const columns = columnsFound(entry, words);
  return (
    <li className={styles.item}>
      <p className={styles.name}>
        <Link to={entryPath(kind, id)}>{name}</Link>
        {stale && <Pill kind="stale">stale</Pill>}
        {personalData && <Pill kind="personal">personal data</Pill>}
      </p>
      <p>{description}</p>
      <p className={styles.facts}>
        {[owner, ...facts].map((fact) => <span key={fact}>{fact}</span>)}
        {columns.length > 0 && (
          <span>
            with {columns.slice(0, MOST_COLUMNS).map((column) => <code key={column}>{column}</code>)}
            {columns.length > MOST_COLUMNS && ` and ${columns.length - MOST_COLUMNS} more`}
          </span>
        )}
      </p>
    </li>
  );
});
