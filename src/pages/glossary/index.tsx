import terms from '@generated/content-data/default/glossary.json';
import Layout from '@theme/Layout';
import Glossary from '../../components/Glossary';
import styles from './styles.module.css';

export default function GlossaryPage() {
  return (
    <Layout title="Glossary" description={`The ${terms.length} terms of the guide, each with the chapter that introduces it.`}>
      <main className={`container prose ${styles.page}`}>
        <header className={styles.header}>
          <h1>Glossary</h1>
          <p>The {terms.length} terms of the guide, in its own words, each with the chapter that introduces it.</p>
        </header>
        <Glossary terms={terms} />
      </main>
    </Layout>
  );
}
