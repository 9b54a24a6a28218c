import {countMarked, mark, useProgress} from '../../progress';
import {useChapterFrontMatter} from '../chapterFrontMatter';
import {useChapter} from '../guide';
import MarkIcon from '../Mark';
import ClearTicks from './ClearTicks';
import Facts from './Facts';
import styles from './styles.module.css';

/** The checklist at the top of a chapter, from its front matter: what the reader will be able to do. Ticks are kept by id. */
export default function Purpose() {
  const {chapter: chapterId, purpose: items = []} = useChapterFrontMatter();
  const state = useProgress();
  const ids = items.map((item) => item.id);
  const done = countMarked(state, 'ticks', ids);
  const chapter = useChapter(chapterId);
  return (
    <section className={styles.purpose} aria-labelledby="purpose">
      <p id="purpose" className={styles.title}>
        <MarkIcon kind="purpose" /> After this chapter you can
      </p>
      <ul>
        {items.map(({id, text}) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={state.record.ticks[id]?.on ?? false}
                onChange={(event) => mark('ticks', [id], event.currentTarget.checked)}
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
      {chapter && <Facts chapter={chapter} />}
      <p className={styles.kept}>
        <span role="status">
          {done} of {ids.length} ticked.
        </span>{' '}
        Saved in this browser only. <ClearTicks ids={ids} count={done} />
      </p>
    </section>
  );
}
