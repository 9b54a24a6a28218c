import {countMarked, useProgress} from '../../progress';
import {useEveryChapter} from '../everyChapter';
import {useGuide} from '../guide';
import {progressWords} from './words';

/** What the arm shows, said in one sentence; before the first tick, how the arm is filled. */
export default function Progress() {
  const {parts} = useGuide();
  const chapters = useEveryChapter();
  const state = useProgress();
  const words = progressWords(parts, chapters, (c) => countMarked(state, 'ticks', c.purposes));
  return <>{words ?? 'Every chapter begins with what you will be able to do. Tick it when you can, and the arm fills.'}</>;
}
