import type {ShownText} from '../../../content/quiz-data';
import Html from '../Html';
import type {FieldProps, QuestionType} from '../type';

/** What the reader wrote, and after that which points of the rubric it has. */
export interface Written {
  text: string;
  ticks: readonly number[];
}

function Field({value, onChange, settled, verdict, labelledBy, data}: FieldProps<ShownText, Written>) {
  const id = `${labelledBy}-field`;
  return (
    <>
      <p className="q-line">
        <label htmlFor={id}>Your answer</label>
        <textarea id={id} rows={5} value={value.text} readOnly={settled || verdict !== undefined} aria-describedby={labelledBy} onChange={(event) => onChange({...value, text: event.currentTarget.value})} />
      </p>
      {verdict && (
        <>
          <Solution data={{...data, rubric: []}} />
          <fieldset className="q-options">
            <legend>What does yours have?</legend>
            {data.rubric.map((tick, n) => (
              <label key={n} className="q-option">
                <input
                  type="checkbox"
                  disabled={settled}
                  checked={value.ticks.includes(n)}
                  onChange={() => onChange({...value, ticks: value.ticks.includes(n) ? value.ticks.filter((one) => one !== n) : [...value.ticks, n]})}
                />
                <Html as="span" html={tick} />
              </label>
            ))}
          </fieldset>
        </>
      )}
    </>
  );
}

function Solution({data}: {data: ShownText}) {
  return (
    <div className="q-solution">
      <p>
        <strong>One good answer</strong>
      </p>
      <Html html={data.answer} />
      {data.rubric.length > 0 && (
        <ul>
          {data.rubric.map((tick) => (
            <li key={tick}>
              <Html as="span" html={tick} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A free text. The reader holds it against a model answer; it counts as right when all but one of the points are there. */
export const text: QuestionType<ShownText, Written> = {
  empty: () => ({text: '', ticks: []}),
  lacks: (_data, {text: words}) => (words.trim() ? undefined : 'Write a sentence or two first; then the model answer is shown.'),
  judge: ({rubric}, {ticks}) => ({right: ticks.length >= rubric.length - 1, feedback: []}),
  written: ({rubric}, {ticks}) => `${ticks.length}/${rubric.length}`,
  read: () => ({text: '', ticks: []}),
  said: (_data, written) => (/^\d+\/\d+$/.test(written) ? written : ''), // a record from a file can hold anything, and this becomes HTML
  Field,
  Solution,
};
