import type {Letter} from './letters';
import styles from './styles.module.css';

/** A to Z; a letter without terms is there, and leads nowhere. */
export default function LetterIndex({letters}: {letters: readonly Letter[]}) {
  return (
    <nav className={styles.index} aria-label="Letters">
      <ul>
        {letters.map(({letter, terms}) => (
          <li key={letter}>{terms.length > 0 ? <a href={`#letter-${letter}`}>{letter}</a> : <span aria-hidden="true">{letter}</span>}</li>
        ))}
      </ul>
    </nav>
  );
}
