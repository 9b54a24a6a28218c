import {countMarked, useProgress} from '../../progress';
import type {ChapterFacts} from '../guide';

/** How far the reader is with a chapter: nothing before the first tick, a count, then a tick. */
export default function ChapterTicks({chapter}: {chapter: ChapterFacts}) {
  const done = countMarked(useProgress(), 'ticks', chapter.purposes);
  const all = chapter.purposes.length;
  if (done === 0) return null;
  return (
    <span className="chapter-ticks">
      <span aria-hidden="true">{done === all ? '✓' : `${done}/${all}`}</span>
      <span className="visually-hidden">{done === all ? ' (done)' : ` (${done} of ${all} ticked)`}</span>
    </span>
  );
}
