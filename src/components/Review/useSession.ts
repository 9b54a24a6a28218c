import {useState} from 'react';
import {review, spanWords, type Day, type Grade, type Memory} from '../../review';
import type {ReviewRecord} from './useReviewRecord';

interface Act {
  id: string;
  memory: Memory | undefined;
  buried: Day | undefined;
}

export interface Session {
  /** What was done last, for a screen reader and for the reader. */
  said: string;
  canUndo: boolean;
  /** Whether anything was done in this visit. */
  begun: boolean;
  grade(id: string, grade: Grade): void;
  bury(id: string): void;
  undo(): void;
}

/** What was done in this visit, so that it can be taken back step by step. */
export function useSession(record: ReviewRecord, today: Day): Session {
  const [acts, setActs] = useState<Act[]>([]);
  const [said, setSaid] = useState('');
  const [begun, setBegun] = useState(false);
  const act = (id: string, words: string, change: () => void) => {
    const {memories, buried} = record.state;
    setActs([...acts, {id, memory: memories[id], buried: buried[id]}]);
    setSaid(words);
    setBegun(true);
    change();
  };
  return {
    said,
    begun,
    canUndo: acts.length > 0,
    grade(id, grade) {
      const memory = review(record.state.memories[id], grade, today);
      act(id, `${grade === 'again' ? 'Wrong' : 'Right'}; it comes back in ${spanWords(memory.due - today)}.`, () => record.keep(id, memory, grade));
    },
    bury(id) {
      act(id, 'Put off until tomorrow.', () => record.bury(id, today));
    },
    undo() {
      const last = acts.at(-1);
      if (!last) return;
      setActs(acts.slice(0, -1));
      setSaid('Taken back; here is the card again.');
      record.restore(last.id, last.memory, last.buried);
    },
  };
}
