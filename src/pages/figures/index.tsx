import figures from '@generated/content-data/default/figures.json';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import Figure from '../../components/Figure';
import styles from './styles.module.css';

type Entry = (typeof figures)[number];

const place = ({chapter}: Entry) => chapter?.number ?? Infinity;

/** Figures of one chapter stand together, chapters in the order of the book, figures without a chapter last. */
const groups = [...new Set(figures.map(place))].sort((a, b) => a - b).map((number) => figures.filter((one) => place(one) === number));

/** All figures on one page. */
export default function Gallery() {
  return (
    <Layout title="Figures" description={`The ${figures.length} figures of the guide that can be played with, each with its model, its source and a goal.`}>
      <main className={`container prose ${styles.page}`}>
        <header className={styles.header}>
          <h1>Figures</h1>
          <p>
            Guess first, then play, then say the rule. Each figure runs a small model in your browser; where it shows Palmwright, it
            runs on Palmwright’s tables. Its link keeps the state you leave it in.
          </p>
        </header>
        {groups.map((group) => (
          <section key={group[0]!.name} aria-labelledby={`of-${group[0]!.name}`}>
            <h2 id={`of-${group[0]!.name}`} className={styles.chapter}>
              <Chapter {...group[0]!} />
            </h2>
            {group.map(({name, reference}) => (
              <Figure key={name} name={name} data={reference} />
            ))}
          </section>
        ))}
      </main>
    </Layout>
  );
}

function Chapter({chapter}: Entry) {
  if (!chapter) return <>Not in a chapter yet</>;
  return (
    <>
      <span className={styles.number}>Chapter {chapter.number}</span> <Link to={`/chapters/${chapter.id}/`}>{chapter.title}</Link>
    </>
  );
}
