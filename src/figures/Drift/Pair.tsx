import {linear} from '../scale';
import {number, percent} from '../format';
import type {Params, Result} from './model';
import styles from './styles.module.css';

interface Props {
  result: Result;
  params: Params;
  left: number;
  right: number;
  top: number;
  bottom: number;
  narrow: boolean;
}

/** One pair of samples: in each bin the share of the first as an outline, of the second as a bar. */
export default function Pair({result: {pair, edges}, params: {world, arms, bins}, left, right, top, bottom, narrow}: Props) {
  const most = Math.max(...pair.reference, ...pair.current);
  const y = linear([0, most], [bottom, top]);
  const wide = (right - left) / bins;
  const x = (bin: number) => left + bin * wide;
  const outline = pair.reference.map((share, bin) => `${bin ? 'L' : 'M'}${x(bin)} ${y(share)}H${x(bin + 1)}`).join('');
  const labelled = narrow ? Math.ceil(bins / 5) : Math.ceil(bins / 10);
  return (
    <>
      <text className="d-strong" x={left} y={16}>{narrow ? `Two samples: PSI ${number(pair.psi, 2)}` : `One pair of samples of ${arms} arms: PSI ${number(pair.psi, 2)}`}</text>
      <text className="d-note" x={left} y={36}>
        <tspan className={styles.first}>outline: April, May</tspan>
        <tspan className={styles.second} dx="12">bars: {world === 'nothing' ? 'April, May again' : 'July, August'}</tspan>
      </text>
      {pair.current.map((share, bin) => <rect key={bin} className={styles.bar} x={x(bin) + wide * 0.14} width={wide * 0.72} y={y(share)} height={bottom - y(share)} />)}
      <path className={styles.outline} d={`M${left} ${bottom}L${outline.slice(1)}V${bottom}`} />
      <path className="d-line" d={`M${left} ${bottom}H${right}`} />
      <text className="d-note" x={right} y={16} textAnchor="end">highest bin {percent(most)}</text>
      {edges.map((edge, i) => ((i + 1) % labelled === 0 ? <text key={edge} className="d-note" x={x(i + 1)} y={bottom + 16} textAnchor="middle">{number(edge, narrow ? 1 : 2)}</text> : null))}
      <text className="d-note" x={left} y={bottom + 33}>{narrow ? 'backlash, arcmin (equal bins of arms)' : 'Mean backlash of an arm, arcmin, in bins that held equally many arms in April and May'}</text>
    </>
  );
}
