import CodeBlock from '../../components/Code';
import type {CodeLine} from '../data';

/** SQL as it ran, colored by the build. */
export default function Code({lines}: {lines: readonly CodeLine[]}) {
  return (
    <CodeBlock>
      <code>
        {lines.map((line, i) => (
          <span key={i}>
            {line.map(([text, color], k) => (color ? <span key={k} style={{color: `var(--${color})`}}>{text}</span> : text))}
            {'\n'}
          </span>
        ))}
      </code>
    </CodeBlock>
  );
}
