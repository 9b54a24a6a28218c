import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ExplorePage} from '../data';
import {counted, day} from '../format';
import {LINEAGE, RUNS} from '../paths';
import List from './List';
import styles from './styles.module.css';

/** The head of the catalog: what it is, and everything in it. */
export default function Explore({page: {company, recordedAt, entries, runs}}: {page: ExplorePage}) {
  return (
    <Layout title="Catalog" description={`What ${company}'s pipeline really did: its data, jobs, models and reports, and who knows them.`}>
      <main className={`container prose ${styles.page}`}>
        <header className={styles.header}>
          <h1>Catalog</h1>
          <p>
            The data, jobs, models and reports of {company}, and whom to ask about them. {company} is fictional and its data is simulated, but its
            pipeline is real: everything here was recorded while it ran, <Link to={RUNS}>{counted(runs.count, 'time')}</Link> from {day(runs.from)} to{' '}
            {day(recordedAt)} of the simulated clock{runs.failed > 0 && `, ${runs.failed} of them with a failure`}.
          </p>
          <p className={styles.ways}>
            <Link to={LINEAGE}>What comes from what: the lineage graph</Link>
            <Link to={RUNS}>What happened: the runs</Link>
          </p>
        </header>
        <List entries={entries} />
      </main>
    </Layout>
  );
}
