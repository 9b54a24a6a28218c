import Link from '@docusaurus/Link';
import type {Names} from '../data';
import {entryPath} from '../paths';
import styles from './parts.module.css';

/** A link to an entry by its name; one that is not in the catalog is named without a link. */
export default function EntryLink({id, names}: {id: string; names: Names}) {
  const found = Object.hasOwn(names, id) ? names[id] : undefined;
  return found ? <Link to={entryPath(found.kind, id)}>{found.name}</Link> : <>{id}</>;
}

/** Several entries in a row, or a word for none. */
export function EntryLinks({ids, names, none = 'none'}: {ids: readonly string[]; names: Names; none?: string}) {
  if (ids.length === 0) return <span className={styles.none}>{none}</span>;
  return (
    <ul className={styles.links}>
      {ids.map((id) => <li key={id}><EntryLink id={id} names={names} /></li>)}
    </ul>
  );
}
