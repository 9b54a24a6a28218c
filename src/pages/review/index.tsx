import useBaseUrl from '@docusaurus/useBaseUrl';
import data from '@generated/content-data/default/review.json';
import Layout from '@theme/Layout';
import MathStyles from '../../components/MathStyles';
import Review from '../../components/Review';
import {DAILY} from '../../review';
import styles from './styles.module.css';

export default function ReviewPage() {
  const anki = useBaseUrl('/review/ml-pipelines-anki.csv');
  return (
    <Layout title="Review" description="The cards of the chapters you finished, each shortly before you would forget it.">
      <main className={`container ${styles.page}`}>
        <header className={styles.header}>
          <h1>Review</h1>
          <p>
            The cards of the chapters you finished come back here, each shortly before you would forget it, at most {DAILY} a day.
            Answer in your head, then look, then say how it went. It is less work than reading again, and no more than that.
          </p>
          <p className={styles.scripts}>
            This page needs scripts: it reads from your browser which chapters you finished. Without them you can still take the cards from
            the file for Anki below.
          </p>
        </header>
        <div className={styles.review}>
          <Review data={data} />
        </div>
        <section aria-labelledby="anki" className={styles.anki}>
          <h2 id="anki">In Anki instead</h2>
          <p>
            All {data.cards.length} cards of the guide, in both wordings, tagged by chapter and purpose:{' '}
            <a href={anki} download>
              cards for Anki (CSV)
            </a>
            . Import the file with File → Import; importing a later one updates the notes and keeps your schedule there.
          </p>
        </section>
        {data.formulas && <MathStyles />}
      </main>
    </Layout>
  );
}
