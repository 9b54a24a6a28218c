import {stills} from '@generated/figures/default/stills';
import type {ReactNode} from 'react';
import Play from './play';
import {computeFirst} from './play/compute';

/** The figure in its default state. Only the server has this module (src/plugins/figures); the browser keeps what it made. */
export default function Still({id, name, cite}: {id: string; name: string; cite: ReactNode}) {
  const still = stills[name];
  if (!still) return null;
  const {figure, data} = still;
  if (typeof data === 'object' && data !== null && 'missing' in data) return <p>{String(data.missing)}</p>;
  const first = computeFirst(figure, data);
  if (typeof first === 'string') throw new Error(`figure ${name}: the model fails in its default state`);
  return <Play id={id} name={name} figure={figure} data={data} first={first} hash="" visit={{}} cite={cite} live={false} />;
}
