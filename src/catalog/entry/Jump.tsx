import styles from './parts.module.css';

/** The parts of a long page. */
export default function Jump({parts}: {parts: readonly (readonly [id: string, title: string] | false)[]}) {
  return (
    <nav aria-label="On this page" className={styles.jump}>
      <ul>
        {parts.flatMap((part) => (part ? [part] : [])).map(([id, title]) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}
      </ul>
    </nav>
  );
}
