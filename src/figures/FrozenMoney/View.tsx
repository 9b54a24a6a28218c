import type {ViewProps} from '../types';
import Demand from './Demand';
import type {Params, Product, Result} from './model';
import Profit from './Profit';

/** Above: which demand the order covers. Below: what each order is expected to earn. Both share the line of units. */
export default function View({result, width, narrow}: ViewProps<Params, Result, readonly Product[]>) {
  const x = narrow ? 44 : 60;
  const frame = {x, width: width - x - (narrow ? 10 : 22)};
  const px = (units: number) => x + (units / (2 * result.season.mean)) * frame.width;
  return (
    <>
      <Demand {...frame} px={px} y={narrow ? 54 : 36} height={narrow ? 110 : 124} result={result} narrow={narrow} />
      <Profit {...frame} px={px} y={narrow ? 232 : 232} height={narrow ? 150 : 132} result={result} narrow={narrow} />
    </>
  );
}
