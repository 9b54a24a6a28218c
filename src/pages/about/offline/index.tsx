import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import styles from '../styles.module.css';
import Text from './_text.mdx';

export default function ReadingOffline() {
  return (
    <Layout title="Reading without a network" description="What this browser keeps of the guide, how to keep a part or the labs ahead, and how to turn that off.">
      <main className="container">
        <article className={`prose markdown ${styles.page}`}>
          <h1>Reading without a network</h1>
          <MDXContent>
            <Text />
          </MDXContent>
        </article>
      </main>
    </Layout>
  );
}
