import {mark} from '../types';
import {MESSAGES} from './model';
import styles from './styles.module.css';

interface Props {
  /** What is counted: a column of the table. */
  column: 'copies' | 'rows';
  label: string;
  counts: readonly number[];
  /** Messages that are missing for good are drawn as empty places. */
  final: boolean;
  y: number;
  narrow: boolean;
}

/** Boxes for what lies in the log or in the table, message by message. */
export default function Stock({column, label, counts, final, y, narrow}: Props) {
  const left = narrow ? 54 : 104;
  const pitch = narrow ? 32 : 36;
  const places = counts.map((count) => count || Number(final));
  return (
    <g>
      <text className="d-strong" x={0} y={y + 18}>{label}</text>
      {counts.map((count, i) => {
        const at = left + places.slice(0, i).reduce((a, b) => a + b, 0) * pitch + i * (narrow ? 4 : 6);
        return (
          <g key={MESSAGES[i]} {...mark(MESSAGES[i]!, column, count)}>
            {Array.from({length: count}, (_, copy) => <Box key={copy} x={at + copy * pitch} y={y} width={pitch - 3} className={copy === 0 ? styles.once : styles.again} text={MESSAGES[i]!} />)}
            {count === 0 && final && <Box x={at} y={y} width={pitch - 3} className={styles.lost} text={MESSAGES[i]!} />}
          </g>
        );
      })}
    </g>
  );
}

const Box = ({x, y, width, className, text}: {x: number; y: number; width: number; className?: string; text: string}) => (
  <>
    <rect className={className} x={x} y={y} width={width} height={26} rx={2} />
    <text className="d-label" x={x + width / 2} y={y + 18} textAnchor="middle">{text}</text>
    {className === styles.lost && <path className={styles.cross} d={`M${x + 3} ${y + 3} L${x + width - 3} ${y + 23}`} />}
  </>
);
