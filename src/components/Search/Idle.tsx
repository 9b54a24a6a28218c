import {useState} from 'react';
import {forgetSearches, lastSearches, setSlashOpensSearch, slashOpensSearch} from '../../progress/searches';
import styles from './styles.module.css';

/** What stands there before anything is typed. */
export default function Idle({ask}: {ask: (text: string) => void}) {
  const [last, setLast] = useState(lastSearches);
  const [slash, setSlash] = useState(slashOpensSearch);
  return (
    <div className={styles.idle}>
      {process.env.NODE_ENV === 'development' && <p className={styles.build}>The search index is made by a build. Run <code>npm run build</code>, then <code>npm run serve</code>.</p>}
      {last.length > 0 && (
        <>
          <p>You looked for, in this browser:</p>
          <ul role="list">
            {last.map((text) => <li key={text}><button type="button" className="quiet-button" data-result="" onClick={() => ask(text)}>{text}</button></li>)}
          </ul>
          <p><button type="button" className="quiet-button" onClick={() => { forgetSearches(); setLast([]); }}>Forget these</button></p>
        </>
      )}
      <p className={styles.hint}>Arrows go along the results, Enter opens, Escape closes. Ctrl K or ⌘ K opens search.</p>
      <label className={styles.hint}>
        <input type="checkbox" checked={slash} onChange={(event) => { setSlash(event.currentTarget.checked); setSlashOpensSearch(event.currentTarget.checked); }} /> The key / opens it, too
      </label>
    </div>
  );
}
