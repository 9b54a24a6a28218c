import Link from '@docusaurus/Link';
import type {ChapterFacts} from '../guide';
import type {Item} from './list';
import styles from './styles.module.css';

/** The seventeen items; the number of each never changes, so that the text can name it. */
export default function Items({items, chapters}: {items: Item[]; chapters: readonly ChapterFacts[]}) {
  return (
    <ol className={styles.list}>
      {items.map((item) => {
        const chapter = chapters.find(({id}) => id === item.mended_in);
        return (
          <li key={item.id} className={styles[item.standing]}>
            {item.standing === 'struck' ? <s>{item.text}</s> : item.text}{' '}
            <span className={styles.where}>
              {item.here ? (item.standing === 'struck' ? 'Struck off in this chapter' : 'This chapter') : chapter && (
                <>
                  <span className="visually-hidden">{item.standing === 'struck' ? 'Struck off in' : 'Mended in'} </span>
                  <Link to={`/chapters/${chapter.id}/`}>
                    <span className="visually-hidden">chapter </span>
                    {chapter.number}. {chapter.title}
                  </Link>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
