import type {ShownOrder} from '../../../content/quiz-data';
import Html from '../Html';
import type {QuestionType} from '../type';
import Field from './Field';
import {judge, start, type Arranged} from './judge';

const Solution = ({data, brief = false}: {data: ShownOrder; brief?: boolean}) => (
  <div className="q-solution">
    <ol>
      {data.items.map(({text, why}) => (
        <li key={text}>
          <strong>
            <Html as="span" html={text} />
          </strong>
          {!brief && <Html html={why} />}
        </li>
      ))}
    </ol>
    <Html html={data.feedback} />
  </div>
);

/** Items to be put in order. */
export const order: QuestionType<ShownOrder, Arranged> = {
  empty: start,
  lacks: () => undefined,
  judge,
  written: (_data, places) => places.join(' '),
  read: (data, written, seed) => {
    const places = written.split(' ').map(Number);
    const whole = [...places].sort((a, b) => a - b).every((place, n) => place === n) && places.length === data.items.length;
    return whole ? places : start(data, seed); // the question has other items than it had then
  },
  said: ({items}, written) => written.split(' ').map((place) => items[Number(place)]?.text ?? '?').join(', then '),
  Field,
  Solution,
};
