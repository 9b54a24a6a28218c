import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {described} from '../described';
import {time} from '../format';
import type {Kind} from '../data';
import {CATALOG} from '../paths';
import styles from './frame.module.css';

interface Props {
  /** Where the page stands: "dataset · mart". */
  trail: string;
  title: string;
  /** Ids read like code. */
  isCode?: boolean;
  /** One or two sentences under the title. */
  lede?: ReactNode;
  description: string;
  /** The entry that the page shows, if it shows one. */
  entry?: {kind: Kind};
  company: string;
  recordedAt: string;
  /** For a drawing that wants all the room there is. */
  isWide?: boolean;
  children: ReactNode;
}

/** What all pages of the catalog share: the way back, the title, and what the numbers are. */
export default function Frame({trail, title, isCode, lede, description, entry, company, recordedAt, isWide, children}: Props) {
  return (
    <Layout title={title} description={entry ? described(entry.kind, title, company, description) : description}>
      <main className={clsx('container prose', styles.page, isWide && styles.wide)}>
        <header className={styles.header}>
          <p className={styles.trail}>
            <Link to={CATALOG}>Catalog</Link> <span aria-hidden="true">/</span> {trail}
          </p>
          <h1 className={isCode ? styles.code : undefined}>{isCode ? breakable(title) : title}</h1>
          {lede && <p className={styles.lede}>{lede}</p>}
        </header>
        {children}
        <p className={styles.about}>
          As recorded when the pipeline last ran, {time(recordedAt)} of the simulated clock. {company} is fictional. All times are UTC.
        </p>
      </main>
    </Layout>
  );
}

/** Lets a long id break after a dot or an underscore. */
const breakable = (id: string) => id.split(/(?<=[._])/).flatMap((piece, i) => (i === 0 ? [piece] : [<wbr key={i} />, piece]));
