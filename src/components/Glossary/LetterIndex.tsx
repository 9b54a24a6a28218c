import type {Letter} from './letters';
import styles from './styles.module.css';

/** The letters that terms begin with. */
export default function LetterIndex({letters}: {letters: readonly Letter[]}) {
  return (
    <nav className={styles.index} aria-label="Letters">
      <ul>
        {letters.map(({letter}) => (
          <li key={letter}>
            <a href={`#letter-${letter}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
