import type {PipelineError} from './errors';
import type {Executed} from './execute';
import type {Step} from './step';

/** What a run tells while it goes on. */
export interface Progress {
  done(step: Step, executed: Executed, ms: number): void;
  skipped(step: Step): void;
  failed(step: Step, fault: PipelineError): void;
  blocked(step: Step): void;
}

/** Says nothing. */
export const silent: Progress = {done() {}, skipped() {}, failed() {}, blocked() {}};

/**
 * One line a step, with its time and its rows.
 * @param write where lines go
 * @param total number of steps, for the counter
 */
export function lines(write: (line: string) => void, total: number): Progress {
  let count = 0;
  const line = (mark: string, step: Step, rest: string) => write(`${mark} ${String(++count).padStart(String(total).length)}/${total}  ${step.id.padEnd(44)} ${rest}`);
  return {
    done(step, {outputs, notes}, ms) {
      line('✓', step, `${seconds(ms)}  ${Object.entries(outputs).slice(0, 2).map(([id, {rows, bytes}]) => `${id} ${rows === null ? '' : `${number(rows)} rows, `}${size(bytes)}`).join('; ')}`);
      for (const remark of notes.remarks) write(`     ${remark}`);
    },
    skipped(step) {
      line('·', step, 'unchanged');
    },
    failed(step, fault) {
      line('✗', step, '');
      write(`     ${fault.line()}`);
    },
    blocked(step) {
      line('–', step, 'waits for a step that failed');
    },
  };
}

const number = (value: number) => value.toLocaleString('en-US');
const seconds = (ms: number) => `${(ms / 1000).toFixed(2).padStart(6)} s`;
const size = (bytes: number) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`);
