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
  /** The formula, then its symbols as a list. */
  children: ReactNode;
}

/** A formula with its name, its source and each symbol in words. */
export default function Formula({name, cite, data, listed, children}: Props) {
  return (
    <figure className={styles.formula}>
      <figcaption>
        {name}
        {cite && <Cite id={cite} data={data} listed={listed} again />}
      </figcaption>
      {children}
    </figure>
  );
}
