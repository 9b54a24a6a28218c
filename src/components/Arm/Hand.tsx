import styles from './styles.module.css';

/** The two-finger hand at the end of the arm, open. Drawn along +x from the wrist at (x, y), then turned by `angle` degrees. */
export default function Hand({x, y, angle, scale = 1}: {x: number; y: number; angle: number; scale?: number}) {
  return (
    <g className={styles.body} transform={`translate(${x} ${y}) rotate(${angle}) scale(${scale})`}>
      <path d="M9 -12L24 -28L51 -22L62 -11L58 -8L47 -15L29 -18L19 -7Z" />
      <path d="M9 12L24 28L51 22L62 11L58 8L47 15L29 18L19 7Z" />
      <path d="M-2 -9L6 -16H13L20 -8V8L13 16H6L-2 9Z" />
    </g>
  );
}
