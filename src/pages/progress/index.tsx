import data from '@generated/content-data/default/progress.json';
import Layout from '@theme/Layout';
import MathStyles from '../../components/MathStyles';
import Progress from '../../components/Progress';
import styles from './styles.module.css';

export default function ProgressPage() {
  return (
    <Layout title="Your progress" description="What you ticked, answered, did and read so far, what to do next, and your record as a file.">
      <main className={styles.page}>
        <h1>Your progress</h1>
        <p className={styles.scripts}>
          This page needs scripts to read your record, which is kept in this browser only. Without them it shows an empty one.
        </p>
        <Progress data={data} />
        {data.formulas && <MathStyles />}
      </main>
    </Layout>
  );
}
