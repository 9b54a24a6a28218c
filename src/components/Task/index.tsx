import {useState} from 'react';
import type {MissingLab, TaskData} from '../../lab/module';
import {mark, useProgress} from '../../progress';
import CodeArea from '../Lab/CodeArea';
import Results from '../Lab/Results';
import Status from '../Lab/Status';
import lab from '../Lab/styles.module.css';
import {useRun} from '../Lab/useRun';
import {useText} from '../Lab/useText';
import Scroller from '../Scroller';
import Hints from './Hints';
import {judge} from './judge';
import styles from './styles.module.css';
import VerdictNote from './VerdictNote';

const NAMES = {sql: 'SQL', python: 'Python'};

/** `<Task id="…" />`: a graded task. Without scripts it is the question, the starter, folded hints and the folded solution. */
export default function Task({id, data}: {id: string; data?: TaskData | MissingLab}) {
  if (!data || 'missing' in data) return <strong className="fault">[no task “{id}”]</strong>;
  return <Graded key={id} task={data} />;
}

function Graded({task}: {task: TaskData}) {
  const {text, edited, edit, flush} = useText(task.id, task.starter);
  const {phase, progress, outcome, run, stop, forget} = useRun({...task, after: task.assertions, alone: true});
  const passedBefore = useProgress().record.tasks[task.id]?.on ?? false;
  const [editing, setEditing] = useState(false);
  const [ran, setRan] = useState('');
  const busy = phase !== 'idle';
  const verdict = outcome && !outcome.stopped && !outcome.error ? judge(task, outcome) : undefined;
  const check = async () => {
    flush();
    setRan(text);
    const result = await run(text);
    if (result && !result.stopped && !result.error && judge(task, result).passed) mark('tasks', [task.id], true);
  };
  const reset = () => {
    edit(task.starter);
    flush();
    forget();
  };
  return (
    <section id={task.id} className={`${lab.cell} ${styles.task}`} aria-labelledby={`${task.id}-title`} data-passed={passedBefore || undefined}>
      <p id={`${task.id}-title`} className={lab.title}>
        <span>Task: {task.title}</span>
        <span className={styles.passed}>{passedBefore ? '✓ passed' : ''}</span>
        <span className={lab.language}>{NAMES[task.language]}</span>
      </p>
      <div className={styles.question} dangerouslySetInnerHTML={{__html: task.question}} />
      <CodeArea text={text} html={task.starterHtml} edited={edited} editing={editing} language={task.language} label={`Your answer to ${task.title}`} data={task.data}
        wrongLine={outcome && ran === text ? outcome.error?.line : undefined} onChange={edit} onRun={check} />
      <div className={lab.controls}>
        <button type="button" className="button" onClick={busy ? stop : check}>{busy ? 'Stop' : 'Check'}</button>
        <button type="button" className="quiet-button" aria-expanded={editing} onClick={() => setEditing(!editing)}>{editing ? 'Close the editor' : 'Write your answer'}</button>
        {edited && <button type="button" className="quiet-button" onClick={reset}>Back to the starter</button>}
      </div>
      <Status phase={phase} progress={progress} outcome={outcome} engine={task.engine} data={task.data} />
      <div role="status">{verdict && <VerdictNote verdict={verdict} />}</div>
      {outcome && <Results outcome={outcome} code={ran} label={`Result of your answer to ${task.title}`} copying />}
      <Hints hints={task.hints} />
      <details className={styles.fold} data-answer="">
        <summary>Show the solution</summary>
        <div className={lab.code}>
          <Scroller label={`The solution of ${task.title}`}>
            <div dangerouslySetInnerHTML={{__html: task.solutionHtml}} />
          </Scroller>
        </div>
        <Results outcome={task.expected} code={task.solution} label={`Result of the solution of ${task.title}`} />
      </details>
    </section>
  );
}
