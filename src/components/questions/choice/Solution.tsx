import type {ShownChoice} from '../../../content/quiz-data';
import Html from '../Html';

/** Each option with what is right or wrong with it. */
export default function Solution({data, brief = false}: {data: ShownChoice; brief?: boolean}) {
  const shown = data.options.filter(({right}) => right || !brief);
  return (
    <dl className="q-solution">
      {[...shown].sort((a, b) => Number(b.right ?? false) - Number(a.right ?? false)).map(({key, text, right, feedback}) => (
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
