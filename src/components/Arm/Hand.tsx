import styles from './styles.module.css';

/** The two-finger hand at the end of the arm, open. Drawn along +x from the wrist at (x, y), then turned by `angle` degrees. */
export default function Hand({x, y, angle, scale = 1}: {x: number; y: number; angle: number; scale?: number}) {
  return (
    <g className={styles.body} transform={`translate(${x} ${y}) rotate(${angle}) scale(${scale})`}>
      <path d="M8 -13C18 -31 44 -33 60 -9L54 -6C43 -21 28 -19 19 -4Z" />
      <path d="M8 13C18 31 44 33 60 9L54 6C43 21 28 19 19 4Z" />
      <path d="M-3 -8L5 -16H11Q19 -16 19 -8V8Q19 16 11 16H5L-3 8Z" />
    </g>
  );
}
