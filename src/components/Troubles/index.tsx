import type {TroubleEntry} from '../../content';
import {useChapterFrontMatter} from '../chapterFrontMatter';
import {useKnownChapters} from '../guide';
import Items from './Items';
import {listAt, summary} from './list';
import styles from './styles.module.css';

interface Props {
  /** At the start of a chapter the list is folded to a line; at the end it is open and what was mended is struck off. */
  at: 'start' | 'end';
  data: TroubleEntry[];
}

/** The list of what is wrong at Palmwright, as it stands at this point of the book. */
export default function Troubles({at, data}: Props) {
  const {chapter: id} = useChapterFrontMatter();
  const chapters = useKnownChapters();
  const items = listAt(data, chapters.map((chapter) => chapter.id), id, at);
  if (at === 'end') {
    return (
      <div data-links="" className={styles.troubles}>
        <p className={styles.summary}>{summary(items)}</p>
        <Items items={items} chapters={chapters} />
      </div>
    );
  }
  return (
    <details className={styles.troubles}>
      <summary data-title="">{summary(items)}</summary>
      <Items items={items} chapters={chapters} />
    </details>
  );
}
