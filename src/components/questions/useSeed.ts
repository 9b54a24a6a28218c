import {useState} from 'react';
import {useProgress} from '../../progress';

/** The number by which options are shuffled for this reader; 0 in the server's markup. It stays while the page is open. */
export function useSeed(): number {
  const {ready, record} = useProgress();
  const [seed, setSeed] = useState(0);
  if (ready && seed === 0) setSeed(record.seed || 0.5);
  return seed;
}
