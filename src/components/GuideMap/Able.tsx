import Link from '@docusaurus/Link';
import chapters from '@generated/content-data/default/chapters.json';
import styles from './text.module.css';

/** Purposes that show the range of the guide, one or two from each part. Their words come from the chapters. */
const SHOWN = ['intro-scope', 'python-notebook-to-step', 'quality-contract', 'deploy-rollout', 'cloud-break-even', 'plan-board-paper'];

/** What a reader will be able to do, in the words of the chapters' own purposes. */
export default function Able() {
  const shown = chapters.flatMap((chapter) => chapter.purpose.filter(({id}) => SHOWN.includes(id)).map((purpose) => ({chapter, purpose})));
  return (
    <section aria-labelledby="able">
      <h2 id="able">What you will be able to do</h2>
      <ul className={styles.able}>
        {shown.map(({chapter, purpose}) => (
          <li key={purpose.id}>
            {purpose.text}{' '}
            <Link className={styles.from} to={`/chapters/${chapter.id}/`}>
              Chapter {chapter.number}: {chapter.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
