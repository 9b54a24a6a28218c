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
  children: ReactNode;
}

/** Words of others: marked as such, with their source and date. */
export default function Quotation({cite, date, license, data, listed, children}: Props) {
  return (
    <figure className={styles.quotation}>
      <blockquote>{children}</blockquote>
      <figcaption>
        <Cite id={cite} data={data} listed={listed} again />, as it stood in {date}
        {license ? `; ${license}` : ''}
      </figcaption>
    </figure>
  );
}
