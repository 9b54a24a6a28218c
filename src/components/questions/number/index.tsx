import type {ShownNumber} from '../../../content/quiz-data';
import Html from '../Html';
import type {FieldProps, QuestionType} from '../type';
import {judge, lacks} from './judge';

function Field({data, value, onChange, settled, labelledBy}: FieldProps<ShownNumber, string>) {
  const id = `${labelledBy}-field`;
  return (
    <p className="q-line">
      <label htmlFor={id}>Your answer</label>
      <input id={id} type="text" inputMode="decimal" autoComplete="off" size={9} value={value} readOnly={settled} aria-describedby={`${labelledBy} ${id}-unit`} onChange={(event) => onChange(event.currentTarget.value)} />
      <span id={`${id}-unit`}>{data.unit}</span>
    </p>
  );
}

const Solution = ({data}: {data: ShownNumber}) => (
  <div className="q-solution">
    <p>
      <strong>
        {data.answer.toLocaleString('en-US')} {data.unit}
      </strong>
      {data.tolerance > 0 && `, give or take ${data.tolerance.toLocaleString('en-US')}`}.
    </p>
    <Html html={data.feedback} />
  </div>
);

/** A short number with its unit. */
export const number: QuestionType<ShownNumber, string> = {
  empty: () => '',
  lacks,
  judge,
  written: (_data, text) => text.trim(),
  read: (_data, written) => written,
  said: ({unit}, written) => `${written.replace(/[&<>]/g, '')} ${unit}`,
  Field,
  Solution,
};
