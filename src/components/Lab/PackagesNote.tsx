import {THIRD_PARTY} from '../../lab/python/packages';
import styles from './styles.module.css';

interface Props {
  /** Such as "NumPy and pandas". */
  names: string;
  agreed: boolean;
  onTakeBack: () => void;
}

/** Says who is asked for packages before anything is asked, and afterwards how to take the choice back. */
export default function PackagesNote({names, agreed, onTakeBack}: Props) {
  if (agreed) {
    return (
      <p className={styles.below}>
        {names} come from {THIRD_PARTY}. <button type="button" className={styles.link} onClick={onTakeBack}>Don’t fetch anything from there again</button>
      </p>
    );
  }
  return (
    <p className={styles.packages}>
      {names} are not part of this site. If you agree, your browser fetches them, some ten megabytes, from {THIRD_PARTY}, which serves Pyodide’s own
      distribution and learns your network address. Each file is checked against the hash that came with this site. Nothing else in the chapter
      needs them, and your choice is remembered in this browser.
    </p>
  );
}
