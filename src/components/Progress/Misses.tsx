import Link from '@docusaurus/Link';
import {useEveryChapter} from '../everyChapter';
import type {Miss} from './misses';
import {questionAnchor} from './standing';
import styles from './styles.module.css';

/** All questions that went wrong, in one place; each leads back to the passage that settles it. */
export default function Misses({open, mended}: {open: readonly Miss[]; mended: readonly Miss[]}) {
  if (open.length + mended.length === 0) return <p>Nothing so far. A question that you miss stands here, with the way to the passage that settles it.</p>;
  return (
    <>
      {open.length > 0 ? <List misses={open} /> : <p>You have since answered all of them right.</p>}
      {mended.length > 0 && (
        <details className={styles.more}>
          <summary>
            Missed at first, right since: {mended.length}
          </summary>
          <List misses={mended} />
        </details>
      )}
    </>
  );
}

function List({misses}: {misses: readonly Miss[]}) {
  const chapters = useEveryChapter();
  return (
    <ul role="list" className={styles.misses}>
      {misses.map(({id, prompt, chapter: chapterId, see}) => {
        const chapter = chapters.find((c) => c.id === chapterId);
        return (
          <li key={id}>
            {/* Rendered from the guide's own Markdown when the site was built. */}
            <div className={styles.prompt} dangerouslySetInnerHTML={{__html: prompt}} />
            <Link to={`/chapters/${chapterId}/${see}`}>
              Read the passage<span className="visually-hidden"> that settles it</span>
            </Link>
            <Link className={styles.again} to={`/chapters/${chapterId}/#${questionAnchor(id)}`}>
              Answer it again
            </Link>
            <span className={styles.from}>
              Chapter {chapter?.number}, {chapter?.title}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
