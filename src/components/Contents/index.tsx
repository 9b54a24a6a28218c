import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useEveryChapter} from '../everyChapter';
import {useGuide} from '../guide';
import ChapterLine from './ChapterLine';
import styles from './styles.module.css';

/** The chapters of the guide, part by part. */
export default function Contents() {
  const {parts} = useGuide();
  const chapters = useEveryChapter();
  const {collectAnchor} = useBrokenLinks();
  for (const {id} of parts) collectAnchor(`part-${id}`);
  return parts.map((part) => {
    const own = chapters.filter((chapter) => chapter.part === part.id);
    return (
      own.length > 0 && (
        <section key={part.id} className={styles.part} aria-labelledby={`part-${part.id}`}>
          <h2 id={`part-${part.id}`}>
            Part {part.number}. {part.title}
          </h2>
          <ol start={own[0]?.number}>
            {own.map((chapter) => (
              <ChapterLine key={chapter.id} chapter={chapter} />
            ))}
          </ol>
        </section>
      )
    );
  });
}
