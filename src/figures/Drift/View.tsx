import type {ViewProps} from '../types';
import type {Params, Result, Row} from './model';
import Pair from './Pair';
import Repeats from './Repeats';

/** One pair of samples above, what many pairs give below. */
export default function View({result, params, width, narrow}: ViewProps<Params, Result, readonly Row[]>) {
  const common = {result, params, left: 4, right: width - 4, narrow};
  return (
    <>
      <Pair {...common} top={52} bottom={138} />
      <Repeats {...common} top={208} />
    </>
  );
}
