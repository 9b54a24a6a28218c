import Layout from '@theme/Layout';
import Continue from '../components/Continue';
import {useEveryChapter} from '../components/everyChapter';
import GuideMap from '../components/GuideMap';
import Able from '../components/GuideMap/Able';
import {shortLength} from '../components/GuideMap/length';
import Notes from '../components/GuideMap/Notes';
import Progress from '../components/GuideMap/Progress';
import styles from './index.module.css';

export default function Home() {
  const chapters = useEveryChapter();
  return (
    <Layout
      title="Plan machine learning that a company can run"
      description="A study guide to machine-learning pipelines for software engineers, set at one fictional company: what to learn, in which order, from which sources.">
      <main className={styles.page}>
        <header className={styles.opening}>
          <h1>Plan machine learning that a company can run</h1>
          <p className={styles.lead}>
            A study guide for software engineers who want to be ML infrastructure architects: {chapters.length} chapters at one
            fictional company, Palmwright, from a notebook on a laptop to models on 900 robot arms.
          </p>
          <Continue />
          <p className={styles.length}>{shortLength(chapters)}</p>
          <p className={styles.progress}>
            <Progress />
          </p>
        </header>
        <GuideMap />
        <div className={styles.more}>
          <Able />
          <Notes />
        </div>
      </main>
    </Layout>
  );
}
