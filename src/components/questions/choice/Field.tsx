import clsx from 'clsx';
import type {ShownChoice} from '../../../content/quiz-data';
import Html from '../Html';
import {shuffled} from '../shuffle';
import type {FieldProps} from '../type';
import type {Chosen} from './judge';

/** The options, shuffled for this reader. After an answer each chosen one says whether it is right. */
export default function Field({data, value, onChange, seed, settled, verdict, labelledBy}: FieldProps<ShownChoice, Chosen>) {
  const name = `${labelledBy}-options`;
  const toggle = (key: string) => onChange(data.several ? (value.includes(key) ? value.filter((one) => one !== key) : [...value, key]) : [key]);
  return (
    <fieldset className="q-options" aria-labelledby={labelledBy}>
      {data.several && <p className="q-hint">Choose all that apply.</p>}
      {shuffled(data.options, ({key}) => data.id + key, seed).map(({key, text, right}) => {
        const chosen = value.includes(key);
        const mark = settled && right ? 'right' : verdict && chosen && !right ? 'wrong' : undefined;
        return (
          <label key={key} className={clsx('q-option', mark && `q-${mark}`)}>
            <input type={data.several ? 'checkbox' : 'radio'} name={name} value={key} checked={chosen} disabled={settled} onChange={() => toggle(key)} />
            <Html as="span" html={text} />
            {mark && <span className="q-mark">{mark === 'right' ? 'right' : 'not this one'}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
