import type {ShownQuestion} from '../../content/quiz-data';
import Folded from './Folded';
import Frame from './Frame';
import Missing from './Missing';
import Outcome from './Outcome';
import {useQuestion, type Phase} from './useQuestion';

/** One question inside a section. */
export default function Check({data: asked}: {data: ShownQuestion}) {
  const q = useQuestion(asked);
  const {data} = q;
  const {Field} = q.type;
  return (
    <Frame data={data} label="Check yourself">
      {(promptId) => (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (q.phase === 'settled') q.again();
            else q.submit();
          }}>
          <Field data={data} value={q.value} onChange={q.change} seed={q.seed} settled={q.phase === 'settled'} verdict={q.bare ? undefined : q.verdict} labelledBy={promptId} />
          <div className="q-foot">
            {!q.ready && <Folded data={data} />}
            {/* One button throughout, so that the focus stays where it was. */}
            {q.ready && (
              <button type="submit" className={q.phase === 'settled' ? 'quiet-button' : 'button'}>
                {buttonOf(data, q.bare && q.phase === 'missed' ? 'asking' : q.phase)}
              </button>
            )}
            {q.ready && q.phase === 'asking' && q.before && data.type !== 'text' && (
              <span className="q-before">
                {beforeOf(q.before.first.right, q.before.last.right)}{' '}
                <button type="button" className="quiet-button" onClick={q.show}>
                  Show the answer
                </button>
              </span>
            )}
          </div>
          <div role="status" className="q-said" tabIndex={-1}>
            {q.lack && <p>{q.lack}</p>}
            {!q.lack && q.phase === 'missed' && data.type === 'text' && !q.bare && <p>Hold yours against the good answer and mark what it has.</p>}
            {!q.lack && q.phase === 'settled' && data.type === 'text' && <p>Kept in this browser.</p>}
            {!q.lack && q.verdict && <Outcome data={data} verdict={q.verdict} settled={q.phase === 'settled'} explained={q.explanations.state === 'here'} />}
            {!q.lack && q.verdict && <Missing explanations={q.explanations} what={data.type === 'text' ? 'The model answer' : undefined} />}
          </div>
        </form>
      )}
    </Frame>
  );
}

function buttonOf({type}: ShownQuestion, phase: Phase): string {
  if (phase === 'settled') return 'Answer again';
  if (type === 'text') return phase === 'asking' ? 'Compare' : 'Keep my marks';
  return phase === 'asking' ? 'Check' : 'Check again';
}

function beforeOf(first: boolean, last: boolean): string {
  return first ? 'You had this right at the first try.' : last ? 'You had this right after a miss.' : 'You missed this.';
}
