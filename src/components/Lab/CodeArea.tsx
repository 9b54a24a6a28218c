import {lazy, Suspense, useEffect, useRef} from 'react';
import type {DataFile, Language} from '../../lab/engine';
import Scroller from '../Scroller';
import styles from './styles.module.css';

const Editor = lazy(() => import('./Editor'));

interface Props {
  text: string;
  /** The author's code, colored at build; shown as long as the text is the author's. */
  html: string;
  edited: boolean;
  editing: boolean;
  language: Language;
  label: string;
  data: DataFile[];
  wrongLine?: number;
  onChange: (text: string) => void;
  onRun: () => void;
}

/** The code of a cell: as text, and in an editor once the reader asks for one. The editor takes the place of the text as it comes. */
export default function CodeArea({text, html, edited, editing, ...editor}: Props) {
  const box = useRef<HTMLDivElement>(null);
  const {wrongLine, label} = editor;
  useEffect(() => {
    const lines = box.current?.querySelectorAll<HTMLElement>('.line') ?? [];
    lines.forEach((line, i) => line.toggleAttribute('data-wrong', i + 1 === wrongLine));
  }, [wrongLine, html, edited, editing]);
  const still = (
    <Scroller label={label}>
      {edited ? <pre><code>{text}</code></pre> : <div dangerouslySetInnerHTML={{__html: html}} />}
    </Scroller>
  );
  return (
    <div ref={box} className={styles.code}>
      {editing ? <Suspense fallback={still}><Editor text={text} {...editor} /></Suspense> : still}
    </div>
  );
}
