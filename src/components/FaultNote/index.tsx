import type {GuideData} from '../../content/guide-data';
import styles from './styles.module.css';

/** In the dev server only: what the content door found, on every page until it is mended. */
export default function FaultNote({faults}: {faults: GuideData['faults']}) {
  return (
    <details className={styles.faults} open={faults.length < 4}>
      <summary>
        {faults.length} {faults.length === 1 ? 'fault' : 'faults'} in the content
      </summary>
      <ul>
        {faults.map(({file, line, text}) => (
          <li key={`${file}:${line}:${text}`}>
            <code>
              {file}:{line}
            </code>{' '}
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
