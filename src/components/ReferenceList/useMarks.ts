import {useState} from 'react';
import {useProgress, type Marks} from '../../progress';
import type {Filters} from './filters';

/**
 * The reader's marks for filtering. While the list is narrowed by mark they stay as they were when it was, so that a work does
 * not vanish from under the hand that ticks it.
 */
export function useMarks(filters: Filters): Marks {
  const {record, ready} = useProgress();
  const now = {filters, ready, marks: record.read};
  const [kept, keep] = useState(now);
  const narrowed = (filters.chosen.read ?? []).length > 0;
  const lasts = kept.filters === filters && kept.ready === ready && (narrowed || kept.marks === record.read);
  if (!lasts) keep(now);
  return lasts ? kept.marks : now.marks;
}
