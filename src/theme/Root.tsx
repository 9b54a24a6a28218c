import {useEffect, type ReactNode} from 'react';
import FaultNote from '../components/FaultNote';
import {useGuide} from '../components/guide';
import SavingNote from '../components/SavingNote';
import {startProgress} from '../progress';

/** Around every page: reads the reader's record once, and says the one line there may be to say about it. */
export default function Root({children}: {children: ReactNode}) {
  const {renamed, faults} = useGuide();
  useEffect(() => startProgress(renamed), [renamed]);
  return (
    <>
      {faults.length > 0 && <FaultNote faults={faults} />}
      {children}
      <SavingNote />
    </>
  );
}
