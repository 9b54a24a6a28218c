import {number} from '../format';
import type {Layout} from './layout';
import {END, SCORED, THEN} from './model';

const YEARS = [
  {from: 0, to: SCORED, area: '', year: '2023', what: 'history'},
  {from: SCORED, to: THEN, area: 'd-area-1', year: '2024', what: 'scored'},
  {from: THEN, to: END, area: 'd-area-2', year: '2025', what: 'what came'},
] as const;

/** The three years as grounds, and the axis of pieces. */
export default function Years({x, y, most, left, right, top, bottom, narrow}: Layout) {
  return (
    <>
      {YEARS.map(({from, to, area, year, what}) => (
        <g key={year}>
          {area && <rect className={area} x={x(from - 0.5)} y={top} width={x(to - 0.5) - x(from - 0.5)} height={bottom - top} opacity="0.55" />}
          <text className="d-strong" x={x((from + to - 1) / 2)} y={top - (narrow ? 22 : 8)} textAnchor="middle">
            {year}
            {!narrow && <tspan className="d-note">: {what}</tspan>}
          </text>
          {narrow && <text className="d-note" x={x((from + to - 1) / 2)} y={top - 6} textAnchor="middle">{what}</text>}
        </g>
      ))}
      {[0, most / 2, most].map((pieces) => (
        <g key={pieces}>
          <path className="d-line-quiet" strokeWidth="0.5" d={`M${left} ${y(pieces)}H${right}`} />
          <text className="d-note" x={left - 5} y={y(pieces) + 4} textAnchor="end">{number(pieces)}</text>
        </g>
      ))}
    </>
  );
}
