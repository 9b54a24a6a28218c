import type {ReactNode} from 'react';
import Cite from '../Cite';
import type {ReferenceData} from '../reference/types';
import styles from './styles.module.css';

interface Props {
  name: string;
  /** Id of the work that the formula is from. */
  cite?: string;
  data?: ReferenceData;
  listed?: boolean;
  note?: string;
  /** The formula, then its symbols as a list. */
  children: ReactNode;
  'data-static'?: '';
}

/** A formula with its name, its source and each symbol in words. */
export default function Formula({name, cite, data, listed, note, children, 'data-static': still}: Props) {
  return (
    <figure className={styles.formula} data-static={still}>
      <figcaption>
        {name}
        {cite && <Cite id={cite} data={data} listed={listed} note={note} again />}
      </figcaption>
      {children}
    </figure>
  );
}
