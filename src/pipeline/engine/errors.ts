/** What a run can be stopped by. The rule is part of the sentence, so that a reader can look it up. */
export type Rule =
  | 'unknown-step' | 'cycle' | 'unknown-input' | 'two-writers' | 'missing-input' | 'undeclared-read' | 'unread-input' | 'missing-output'
  | 'file-complete' | 'file-not-empty' | 'file-once' | 'file-known' | 'columns-agreed' | 'types-agreed' | 'contract' | 'test'
  | 'disk-full' | 'no-permission' | 'memory' | 'fail-at' | 'busy' | 'sql' | 'gate' | 'internal';

export interface Where {
  readonly rule: Rule;
  readonly step?: string;
  readonly file?: string;
}

/** A fault told in one sentence that names the step, the file and the rule. */
export class PipelineError extends Error {
  readonly rule: Rule;
  readonly step: string | undefined;
  readonly file: string | undefined;

  /**
   * @param where rule that was broken, and the step and file where that happened, as far as known
   * @param sentence what is wrong and what would mend it; without the step, the file or the rule, which are added here
   */
  constructor(where: Where, sentence: string) {
    super(sentence);
    this.name = 'PipelineError';
    this.rule = where.rule;
    this.step = where.step;
    this.file = where.file;
  }

  /** The one line that a reader sees. */
  line(): string {
    const place = [this.step && `step ${this.step}`, this.file].filter(Boolean).join(', ');
    return `${place ? `${place}: ` : ''}${this.message} (rule ${this.rule})`.replace(/\s+/g, ' ');
  }
}

const DISK = /no space left|ENOSPC|EDQUOT|EFBIG|file too large|quota exceeded/i;
const PERMISSION = /EACCES|EPERM|EROFS|permission denied|read-only file system/i;
const MEMORY = /out of memory|memory_limit/i;

/**
 * Turns whatever was thrown into a PipelineError with one clear sentence.
 *
 * @param thrown anything that a step threw
 * @param step step that was running
 */
export function explain(thrown: unknown, step: string): PipelineError {
  if (thrown instanceof PipelineError) {
    return thrown.step ? thrown : new PipelineError({rule: thrown.rule, step, file: thrown.file}, thrown.message);
  }
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const file = fileOf(thrown, text);
  if (DISK.test(text)) return new PipelineError({rule: 'disk-full', step, file}, 'the disk is full, so nothing was published; free some space and start again, what is done is kept');
  if (PERMISSION.test(text)) return new PipelineError({rule: 'no-permission', step, file}, 'the file may not be written; change its permissions and start again');
  if (MEMORY.test(text)) return new PipelineError({rule: 'memory', step}, `the step needs more memory than it was given: ${firstLine(text)}`);
  const rule = /Error:/.test(text) ? 'sql' : 'internal';
  return new PipelineError({rule, step, file}, firstLine(text));
}

function fileOf(thrown: unknown, text: string): string | undefined {
  const path = (thrown as {path?: unknown} | null)?.path;
  return typeof path === 'string' ? path : /file "([^"]+)"/i.exec(text)?.[1];
}

/** DuckDB adds an excerpt of the query below its message; the message alone is the sentence. */
function firstLine(text: string): string {
  return (text.split('\n').find((line) => line.trim()) ?? 'the step failed without a message').trim();
}
