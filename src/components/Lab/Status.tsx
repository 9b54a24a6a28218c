import type {DataFile, EngineFacts, Outcome, Progress} from '../../lab/engine';
import {counted, duration, megabytes} from './format';
import type {Phase} from './useRun';
import styles from './styles.module.css';

interface Props {
  phase: Phase;
  progress?: Progress;
  outcome?: Outcome;
  engine: EngineFacts;
  data: DataFile[];
}

/** One line on how a run goes. Its words are announced; the growing number of bytes is only shown. */
export default function Status({phase, progress, outcome, engine, data}: Props) {
  const loading = phase === 'loading' && progress && progress.total > 0;
  return (
    <p className={styles.status}>
      <span role="status">{sentence(phase, progress, outcome, engine, data)}</span>
      {loading && (
        <span aria-hidden="true">
          {' '}{megabytes(progress.loaded)} of {megabytes(progress.total)} <progress value={progress.loaded} max={progress.total} />
        </span>
      )}
    </p>
  );
}

function sentence(phase: Phase, progress: Progress | undefined, outcome: Outcome | undefined, engine: EngineFacts, data: DataFile[]): string {
  if (phase === 'running') return 'Running …';
  if (phase === 'loading') return `${progress?.what ?? `Loading ${engine.name}`} …`;
  if (!outcome) return before(engine, data);
  if (outcome.stopped) return engine.name.startsWith('Python') ? 'Stopped. Python starts afresh with the next run.' : 'Stopped.';
  if (outcome.error) return 'That did not work.';
  const tables = outcome.outputs.filter((output) => output.kind === 'table');
  const rows = tables.map(({total, more}) => `${more ? 'more than ' : ''}${counted(total, 'row')}`).join(', ');
  return `${rows ? `${rows} in ` : 'Done in '}${duration(outcome.ms)}`;
}

const before = ({name, bytes}: EngineFacts, data: DataFile[]): string => {
  const tables = data.reduce((sum, file) => sum + file.bytes, 0);
  return `The first run loads ${name} (${megabytes(bytes)})${tables > 0 ? ` and this cell’s data (${megabytes(tables)})` : ''}. It runs in this browser; nothing is sent.`;
};
