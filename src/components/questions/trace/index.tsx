import type {ShownTrace} from '../../../content/quiz-data';
import Html from '../Html';
import type {FieldProps, QuestionType} from '../type';
import {judge, lacks} from './judge';

function Field({data, value, onChange, settled, labelledBy}: FieldProps<ShownTrace, string>) {
  const id = `${labelledBy}-field`;
  const rows = data.answer.split('\n').length;
  const props = {id, value, readOnly: settled, spellCheck: false, autoComplete: 'off', autoCapitalize: 'off', 'aria-describedby': labelledBy};
  return (
    <>
      <Html html={data.code} className="q-code" />
      <p className="q-line">
        <label htmlFor={id}>What comes out</label>
        {rows > 1 ? (
          <textarea {...props} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
        ) : (
          <input {...props} type="text" size={16} onChange={(event) => onChange(event.currentTarget.value)} />
        )}
      </p>
    </>
  );
}

const Solution = ({data}: {data: ShownTrace}) => (
  <div className="q-solution">
    <pre className="q-output">
      {data.answer}
    </pre>
    <Html html={data.feedback} />
  </div>
);

/** Code whose output the reader predicts. */
export const trace: QuestionType<ShownTrace, string> = {
  empty: () => '',
  lacks,
  judge,
  written: (_data, text) => text.trim(),
  read: (_data, written) => written,
  said: (_data, written) => `<code>${written.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</code>`,
  Field,
  Solution,
};
