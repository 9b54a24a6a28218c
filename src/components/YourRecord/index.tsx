import Clear from './Clear';
import Export from './Export';
import Import from './Import';
import styles from './styles.module.css';

/** The reader's record as a file: save it, take one in, clear it. */
export default function YourRecord() {
  return (
    <div className={styles.record}>
      <p>
        All of this is kept in this browser and nowhere else. A browser may drop it by itself: Safari may do so after seven days without
        a visit. Saved as a file it is yours, on any machine.
      </p>
      <div className={styles.ways}>
        <Export />
        <Import />
        <Clear />
      </div>
    </div>
  );
}
