import type {ViewProps} from '../types';
import Fall from './Fall';
import type {Params, Part, Result} from './model';
import Triangle from './Triangle';

/** Left: the stock falls while the order is on its way. Right: how the two spreads make up the safety stock. */
export default function View({params, result, narrow, width, height}: ViewProps<Params, Result, readonly Part[]>) {
  const fall = narrow ? {x: 46, y: 26, width: width - 56, height: 214} : {x: 52, y: 26, width: 330, height: height - 70};
  const triangle = narrow ? {x: 46, y: 336, width: width - 66, height: 84} : {x: 446, y: 74, width: 214, height: height - 140};
  return (
    <>
      <Fall {...fall} params={params} result={result} />
      <text className="d-note" y={narrow ? 294 : triangle.y - 34}>
        <tspan x={triangle.x}>Each spread alone is a short side,</tspan>
        <tspan x={triangle.x} dy={17}>
          both together are the long one.
        </tspan>
      </text>
      <Triangle {...triangle} result={result} />
    </>
  );
}
