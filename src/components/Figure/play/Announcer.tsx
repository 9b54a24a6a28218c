import {useEffect, useRef, useState} from 'react';

/** How long a change has to rest before it is read out: dragging a slider says one sentence, not twenty. */
const SETTLED = 600;

/** Reads the state out to a screen reader once it has settled; what the page showed at first is not read out. */
export default function Announcer({sentence}: {sentence: string}) {
  const [said, setSaid] = useState('');
  const first = useRef(sentence);
  useEffect(() => {
    if (sentence === first.current && said === '') return undefined;
    const timer = window.setTimeout(() => setSaid(sentence), SETTLED);
    return () => window.clearTimeout(timer);
  }, [sentence, said]);
  return (
    <p className="visually-hidden" role="status" data-announcer>
      {said}
    </p>
  );
}
