import styles from './styles.module.css';

interface Props {
  from: number;
  to: number;
  y: number;
  text?: string;
  /** Where the name stands, from 0 (start) to 1; a bit before the middle when not given. */
  at?: number;
  /** A confirmation: acknowledgement or commit. */
  back?: boolean;
  /** Never arrives. */
  lost?: boolean;
}

/** A message or a confirmation on its way, with its name on the line. */
export default function Arrow({from, to, y, text, at = 0.44, back, lost}: Props) {
  const way = Math.sign(to - from);
  const end = lost ? from + (to - from) * 0.5 : to - 5 * way;
  const middle = from + (to - from) * at;
  const half = text ? 5 + text.length * 3.9 : 0;
  return (
    <g>
      <line className={back ? styles.back : styles.way} x1={from + 5 * way} x2={end} y1={y} y2={y} />
      {lost
        ? <path className={styles.cross} d={`M${end - 5} ${y - 5} l10 10 m0 -10 l-10 10`} />
        : <path className={back ? styles.backHead : styles.head} d={`M${end} ${y} l${-8 * way} -4 v8 z`} />}
      {text && (
        <>
          <rect className={styles.pill} x={middle - half} y={y - 9} width={2 * half} height={18} rx={9} />
          <text className={back ? styles.backText : styles.text} x={middle} y={y + 4.5} textAnchor="middle">{text}</text>
        </>
      )}
    </g>
  );
}
