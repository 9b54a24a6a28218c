import references from '@generated/content-data/default/references.json';
import Layout from '@theme/Layout';
import ReferenceList from '../../components/ReferenceList';
import styles from './styles.module.css';

export default function References() {
  return (
    <Layout title="References" description={`The ${references.length} works that the guide cites, or recommends beside its chapters.`}>
      <main className={`container prose ${styles.page}`}>
        <header className={styles.header}>
          <h1>References</h1>
          <p>
            The {references.length} works that the guide cites, or recommends beside its chapters, each with what you get from it.
            Within a topic the ones to begin with stand first.
          </p>
        </header>
        <ReferenceList references={references} />
      </main>
    </Layout>
  );
}
