import type {ViewProps} from '../types';
import Bytes from './Bytes';
import Groups, {BOTTOM} from './Groups';
import type {Params, Result} from './model';

export default function View({params, result, width, narrow}: ViewProps<Params, Result, undefined>) {
  return (
    <>
      <Groups result={result} params={params} width={width} narrow={narrow} />
      <Bytes result={result} width={width} y={BOTTOM + 34} narrow={narrow} />
    </>
  );
}
