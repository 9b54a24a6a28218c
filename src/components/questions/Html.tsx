import type {Html as Text} from '../../content/quiz-data';

/** Text that the build made of an author's Markdown. */
export default function Html({html, as: Tag = 'div', id, className = 'q-text'}: {html: Text; as?: 'div' | 'span'; id?: string; className?: string}) {
  return <Tag id={id} className={className} dangerouslySetInnerHTML={{__html: html}} />;
}
