import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import Text from './_accessibility.mdx';
import styles from './styles.module.css';

export default function Accessibility() {
  return (
    <Layout title="Accessibility" description="What this guide does for readers with a keyboard, a screen reader, large text or own colors; how it was tested; what is not good yet.">
      <main className="container">
        <article className={`prose markdown ${styles.page}`}>
          <h1>Accessibility</h1>
          <MDXContent>
            <Text />
          </MDXContent>
        </article>
      </main>
    </Layout>
  );
}
