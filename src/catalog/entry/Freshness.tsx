import type {Dataset} from '../../pipeline/catalog/types';
import {age, time} from '../format';
import Pill from './Pill';

/** How old the data was when the pipeline last ran, against what was promised. */
export default function Freshness({freshness: {promiseHours, dataUpTo, ageHours, stale}}: Pick<Dataset, 'freshness'>) {
  return (
    <>
      {stale && <><Pill kind="stale">stale</Pill>{' '}</>}
      {dataUpTo ? `tells up to ${time(dataUpTo)}` : 'nothing says up to when it tells'}
      {ageHours !== undefined && `, ${age(ageHours)} old`}
      {promiseHours === undefined ? '; nothing is promised' : `; promised within ${age(promiseHours)}`}
    </>
  );
}
