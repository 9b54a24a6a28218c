import styles from './styles.module.css';

/** Hints one at a time: each one folded, the next inside the one before. No script is needed. */
export default function Hints({hints, first = 1, of = hints.length}: {hints: string[]; first?: number; of?: number}) {
  const [hint, ...rest] = hints;
  if (hint === undefined) return null;
  return (
    <details className={styles.fold} data-hints="">
      <summary>{first === 1 ? 'A hint' : 'Another hint'} ({first} of {of})</summary>
      <div dangerouslySetInnerHTML={{__html: hint}} />
      <Hints hints={rest} first={first + 1} of={of} />
    </details>
  );
}
