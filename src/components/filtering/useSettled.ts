import {useEffect, useState} from 'react';

/** A value once it has stood still for a while: what is announced, so that typing is not talked over. */
export function useSettled<T>(value: T, pause = 700): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), pause);
    return () => window.clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
