import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Name} from '../../catalog/data';
import {entryPath} from '../../catalog/paths';
import type {Found} from '../reference/types';
import styles from './styles.module.css';

interface Props {
  id: string;
  /** Given by the build: kind and name of the entry. */
  data?: Found<Name & {id?: string}>;
  children?: ReactNode;
}

/** A link to an entry of the catalog; without words of its own it shows the entry's name. */
export default function Catalog({id, data, children}: Props) {
  if (!data || 'missing' in data) return <strong className="fault">[unknown catalog entry “{id}”]</strong>;
  const {kind, name} = data;
  return (
    <Link to={entryPath(kind, id)} className={styles.entry} title={`${kind} ${name}, in the catalog`}>
      {children ?? <code>{name}</code>}
    </Link>
  );
}
