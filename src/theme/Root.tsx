import {useHistory} from '@docusaurus/router';
import {useEffect, type ReactNode} from 'react';
import FaultNote from '../components/FaultNote';
import {useGuide} from '../components/guide';
import SavingNote from '../components/SavingNote';
import {followLinks} from '../components/Static/links';
import {startProgress} from '../progress';

/** Around every page: reads the reader's record once, and says the one line there may be to say about it. */
export default function Root({children}: {children: ReactNode}) {
  const {renamed, faults} = useGuide();
  const history = useHistory();
  useEffect(() => startProgress(renamed), [renamed]);
  useEffect(() => followLinks(history), [history]);
  return (
    <>
      {faults.length > 0 && <FaultNote faults={faults} />}
      {children}
      <SavingNote />
    </>
  );
}
