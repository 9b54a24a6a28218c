import type {ReactNode} from 'react';
import Cite from '../Cite';
import type {ReferenceData} from '../reference/types';
import styles from './styles.module.css';

interface Props {
  /** Id of the work that is quoted. */
  cite: string;
  /** When these words stood there: works on the web change. */
  date: string;
  license?: string;
  data?: ReferenceData;
  listed?: boolean;
  note?: string;
  children: ReactNode;
  'data-static'?: '';
}

/** Words of others: marked as such, with their source and date. */
export default function Quotation({cite, date, license, data, listed, note, children, 'data-static': still}: Props) {
  return (
    <figure className={styles.quotation} data-static={still}>
      <blockquote>{children}</blockquote>
      <figcaption>
        <Cite id={cite} data={data} listed={listed} note={note} again />, as it stood in {date}
        {license ? `; ${license}` : ''}
      </figcaption>
    </figure>
  );
}
