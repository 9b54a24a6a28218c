import {useState} from 'react';
import type {CellData} from '../../lab/module';
import {THIRD_PARTY} from '../../lab/python/packages';
import CodeArea from './CodeArea';
import PackagesNote from './PackagesNote';
import Results from './Results';
import Status from './Status';
import styles from './styles.module.css';
import {usePackages} from './usePackages';
import {useRun} from './useRun';
import {useText} from './useText';

const NAMES = {sql: 'SQL', python: 'Python'};

/** A block of code that runs in the page, whatever its language. Without scripts it is the code and what the build got from it. */
export default function Cell({data: cell}: {data: CellData}) {
  const {text, edited, edit, flush} = useText(cell.id, cell.code);
  const {phase, progress, outcome, run, stop, fresh, forget} = useRun(cell);
  const [editing, setEditing] = useState(false);
  const [ran, setRan] = useState('');
  const {names, agreed, agree, takeBack} = usePackages(cell);
  const asks = names !== undefined && !agreed;
  const busy = phase !== 'idle';
  const label = `${NAMES[cell.language]}: ${cell.title}`;
  const start = () => {
    flush();
    setRan(text);
    void run(text);
  };
  const agreeAndStart = () => {
    agree();
    start();
  };
  const reset = () => {
    edit(cell.code);
    flush();
    forget();
  };
  return (
    <figure id={cell.id} className={styles.cell} data-language={cell.language}>
      <figcaption className={styles.title}>
        {cell.title} <span className={styles.language}>{NAMES[cell.language]}</span>
      </figcaption>
      <CodeArea text={text} html={cell.html} edited={edited} editing={editing} language={cell.language} label={label} data={cell.data}
        wrongLine={outcome && ran === text ? outcome.error?.line : undefined} onChange={edit} onRun={asks ? () => {} : start} />
      <div className={styles.controls}>
        <button type="button" className="button" onClick={busy ? stop : asks ? agreeAndStart : start}>{busy ? 'Stop' : asks ? `Fetch from ${THIRD_PARTY} and run` : 'Run'}</button>
        <button type="button" className="quiet-button" aria-expanded={editing} onClick={() => setEditing(!editing)}>{editing ? 'Close the editor' : 'Edit'}</button>
        {edited && <button type="button" className="quiet-button" onClick={reset}>Reset</button>}
        {outcome && !busy && <button type="button" className="quiet-button" title="Forgets what the cells of this page have made" onClick={fresh}>Start again</button>}
      </div>
      {names && <PackagesNote names={names} agreed={agreed} onTakeBack={takeBack} />}
      <Status phase={phase} progress={progress} outcome={outcome} engine={cell.engine} data={cell.data} />
      {outcome
        ? <Results outcome={outcome} code={ran} label={`Result of ${cell.title}`} chart={cell.chart} alt={cell.alt} copying />
        : !names && <Expected cell={cell} />}
    </figure>
  );
}

/** Folded: the text asks for a guess first. Without scripts it opens, too. */
function Expected({cell}: {cell: CellData}) {
  return (
    <details className={styles.expected}>
      <summary className={styles.heading}>What comes out, unedited</summary>
      <Results outcome={cell.expected} code={cell.code} label={`Expected result of ${cell.title}`} chart={cell.chart} alt={cell.alt} />
    </details>
  );
}
