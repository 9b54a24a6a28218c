import type {ShownChoice} from '../../../content/quiz-data';
import Html from '../Html';

/** Each option with what is right or wrong with it. */
export default function Solution({data}: {data: ShownChoice}) {
  return (
    <dl className="q-solution">
      {[...data.options].sort((a, b) => Number(b.right ?? false) - Number(a.right ?? false)).map(({key, text, right, feedback}) => (
        <div key={key}>
          <dt>
            <strong>{right ? 'Right:' : 'Not:'}</strong> <Html as="span" html={text} />
          </dt>
          <dd>
            <Html html={feedback} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
