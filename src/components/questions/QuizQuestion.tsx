import type {ShownQuestion} from '../../content/quiz-data';
import {useChapterFrontMatter} from '../chapterFrontMatter';
import {useChapter} from '../guide';
import Folded from './Folded';
import Frame from './Frame';
import Outcome from './Outcome';
import type {Verdict} from './type';
import {typeOf} from './types';

interface Props {
  data: ShownQuestion;
  value: unknown;
  onChange(value: unknown): void;
  seed: number;
  ready: boolean;
  /** Once the whole set is checked. */
  verdict?: Verdict;
  /** Own words that the reader has held against the good answer. */
  marked: boolean;
  onMark(): void;
  /** Whether the texts that explain it are here. */
  explained: boolean;
}

/** One question of the end quiz; one of an earlier chapter says so. */
export default function QuizQuestion({data, value, onChange, seed, ready, verdict, marked, onMark, explained}: Props) {
  const {Field} = typeOf(data);
  /** Own words cannot be held against a good answer that is not here. */
  const bare = data.type === 'text' && !explained;
  const older = useChapterFrontMatter().chapter === data.chapter ? undefined : data.chapter;
  const from = useChapter(older);
  return (
    <Frame data={data} label={from && `From chapter ${from.number}`}>
      {(promptId) => (
        <>
          <Field data={data} value={value} onChange={onChange} seed={seed} settled={verdict !== undefined && (data.type !== 'text' || marked)} verdict={bare ? undefined : verdict} labelledBy={promptId} />
          {!ready && <Folded data={data} />}
          {verdict && (
            <div className="q-said">
              <Outcome data={data} verdict={verdict} settled explained={explained} />
              {data.type === 'text' && !bare && (
                <div className="q-foot">
                  <button type="button" className={marked ? 'quiet-button' : 'button'} aria-disabled={marked} onClick={() => !marked && onMark()}>
                    {marked ? 'Marks kept' : 'Keep my marks'}
                  </button>
                </div>
              )}
            </div>
          )}
        </>
      )}
    </Frame>
  );
}
