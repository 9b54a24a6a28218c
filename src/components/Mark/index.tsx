import styles from './styles.module.css';

const SHAPES = {
  // Each mark differs in shape as well as in hue.
  purpose: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  read: <path d="M2 3h5a1 1 0 0 1 1 1v9.5a1 1 0 0 0-1-1H2ZM14 3H9a1 1 0 0 0-1 1v9.5a1 1 0 0 1 1-1h5Z" />,
  watch: <path d="M3.5 2.5v11L13.5 8Z" />,
  do: <path d="M2 2.5h12v11H2ZM4.5 6 7 8.2 4.5 10.5M8.5 10.5h3" />,
} as const;

/** One of the four quiet marks: purpose, read, watch, do. Decoration beside words, never instead of them. */
export default function Mark({kind}: {kind: keyof typeof SHAPES}) {
  return (
    <svg className={`${styles.mark} ${styles[kind]}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  );
}
