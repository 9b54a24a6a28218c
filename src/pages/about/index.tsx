import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import Text from './_text.mdx';
import styles from './styles.module.css';

export default function About() {
  return (
    <Layout title="About this guide" description="How the guide is made, its licenses, what it keeps about you, and how far it is.">
      <main className="container">
        <article className={`prose markdown ${styles.page}`}>
          <h1>About this guide</h1>
          <MDXContent>
            <Text />
          </MDXContent>
        </article>
      </main>
    </Layout>
  );
}
