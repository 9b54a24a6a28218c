import {useLayoutEffect, useRef, useState} from 'react';
import type {ShownOrder} from '../../../content/quiz-data';
import Html from '../Html';
import type {FieldProps} from '../type';
import {moved, type Arranged} from './judge';

const plain = (html: string) => html.replace(/<[^>]*>/g, '');

/** The items with a button up and a button down each; the button that was pressed keeps the focus as its item moves. */
export default function Field({data, value, onChange, settled, labelledBy}: FieldProps<ShownOrder, Arranged>) {
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{button: string; said: string}>();
  useLayoutEffect(() => {
    if (last) list.current?.querySelector<HTMLElement>(`[data-button="${last.button}"]`)?.focus();
  }, [last]);
  const move = (at: number, by: -1 | 1) => {
    const next = moved(value, at, by);
    if (next === value) return;
    setLast({button: `${value[at]} ${by}`, said: `${plain(data.items[value[at]!]!.text)}: now ${at + by + 1} of ${value.length}.`});
    onChange(next);
  };
  return (
    <>
      <ol ref={list} role="list" className="q-order" aria-labelledby={labelledBy}>
        {value.map((place, at) => (
          <li key={place}>
            <Html as="span" html={data.items[place]!.text} />
            {!settled &&
              ([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  data-button={`${place} ${by}`}
                  aria-disabled={by < 0 ? at === 0 : at === value.length - 1}
                  aria-label={`Move ${by < 0 ? 'up' : 'down'}: ${plain(data.items[place]!.text)}`}
                  onClick={() => move(at, by)}>
                  {by < 0 ? '↑' : '↓'}
                </button>
              ))}
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {last?.said}
      </p>
    </>
  );
}
