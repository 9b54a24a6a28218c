import {useEffect, useRef, useState, type ComponentType} from 'react';
import {opensSearch} from './keys';
import styles from './styles.module.css';

type Dialog = ComponentType<{onClose: () => void}>;

/** The button in the navigation bar, and the keys that do the same. Everything else is fetched when search is opened. */
export default function Search() {
  const [Dialog, setDialog] = useState<Dialog>();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const show = () => {
    setOpen(true);
    setFailed(false);
    import('./Dialog').then(({default: loaded}) => setDialog(() => loaded), () => setFailed(true));
  };
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button type="button" className={styles.opener} aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K /" onClick={show}>
        <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18"><path d="M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm4 9.5L17 17" /></svg>
        <span>Search</span>
      </button>
      {failed && <p role="alert" className={styles.failed}>Search could not be loaded. Look at your connection and try again.</p>}
      {open && Dialog && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
