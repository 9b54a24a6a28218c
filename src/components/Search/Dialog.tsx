import {useHistory} from '@docusaurus/router';
import {useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent} from 'react';
import {keepSearch} from '../../progress/searches';
import Filters, {type Chosen} from './Filters';
import Idle from './Idle';
import {moveAlong} from './keys';
import Nothing from './Nothing';
import Results from './Results';
import styles from './styles.module.css';
import {useSearch, type Answer} from './useSearch';

const EVERYTHING: Chosen = {kind: '', part: ''};

/** Search itself: a field, two filters, the results. Arrows go along the results, Enter in the field opens the first, Escape closes. */
export default function SearchDialog({onClose}: {onClose: () => void}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(EVERYTHING);
  const {answer, failed, more} = useSearch(text, chosen.kind, chosen.part);
  const history = useHistory();

  useLayoutEffect(() => dialog.current?.showModal(), []);
  const follow = (url: string) => {
    keepSearch(text);
    dialog.current?.close();
    history.push(url);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const first = answer?.results[0];
    if (first && answer.text === text.trim()) follow(first.url);
  };
  const move = (event: KeyboardEvent<HTMLDialogElement>) => {
    if (moveAlong(event.currentTarget, event.key)) event.preventDefault();
  };
  const change = (words: string) => {
    setText(words);
    field.current?.focus();
  };
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- arrows for the results within; Escape is the dialog's own
    <dialog ref={dialog} className={styles.dialog} aria-label="Search" onClose={onClose} onKeyDown={move} onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}>
      <div className={styles.inside}>
        <form className={styles.ask} onSubmit={submit}>
          <label className="visually-hidden" htmlFor="search-field">Search the guide</label>
          <input ref={field} id="search-field" type="search" placeholder="Search the guide" maxLength={200} autoComplete="off" autoCapitalize="off" spellCheck={false} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>Close</button>
        </form>
        <Filters chosen={chosen} choose={setChosen} />
        <p role="status" className={styles.status} data-answers={answer?.text}>{failed ? 'Search could not be loaded. Look at your connection and type again.' : answer ? said(answer) : ''}</p>
        {!text.trim() ? <Idle ask={change} /> : answer && !failed && (answer.found.count > 0 ? <Results {...{answer, follow, more}} /> : <Nothing narrowed={chosen !== EVERYTHING} widen={() => setChosen(EVERYTHING)} leave={() => dialog.current?.close()} />)}
      </div>
    </dialog>
  );
}

/** The count, and what of the query was not taken as it was typed. */
function said({text, found: {count, asked, mended, unknown}}: Answer): string {
  if (!asked) return `Nothing found for “${text}”.`;
  const first = mended ? `No page says “${text}”. ` : unknown.length > 0 ? `No page says “${unknown.join('”, “')}”. ` : '';
  const results = count === 0 ? 'nothing found' : `${count} ${count === 1 ? 'result' : 'results'}`;
  return first ? `${first}For “${asked}”: ${results}.` : count === 0 ? `Nothing found for “${text}”.` : `${results}.`;
}
