import {KINDS} from './kinds';
import type {Result} from './passage';
import styles from './styles.module.css';
import {STEP, type Answer} from './useSearch';

interface Props {
  answer: Answer;
  follow: (url: string) => void;
  more: () => void;
}

/** The results, each a link to its passage. */
export default function Results({answer, follow, more}: Props) {
  return (
    <>
      <ol className={styles.results} role="list">
        {answer.results.map((result) => <Line key={result.url + result.title} result={result} follow={follow} />)}
      </ol>
      {answer.results.length >= STEP && answer.results.length < answer.found.count && <button type="button" className="quiet-button" onClick={more}>More results</button>}
    </>
  );
}

function Line({result, follow}: {result: Result; follow: (url: string) => void}) {
  const {url, title, kind, note, path, excerpt} = result;
  return (
    <li>
      <a href={url} data-result="" onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return; // a new tab, as with any link
        event.preventDefault();
        follow(url);
      }}>
        <span className={styles.title}>{title}</span>
        <span className={styles.kind}>{nameOf(kind, note)}</span>
        {path.length > 0 && <span className={styles.path}>{path.join(' › ')}</span>}
        <span className={styles.excerpt}>{excerpt.map((piece, i) => (i % 2 ? <mark key={i}>{piece}</mark> : piece))}</span>
      </a>
    </li>
  );
}

/** "Chapter 2", "Reference, Pat Helland, 2012", "Term". */
const nameOf = (kind: string, note: string): string =>
  kind === 'chapter' ? note : [KINDS[kind]?.one ?? kind, note].filter(Boolean).join(', ');
