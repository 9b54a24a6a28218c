/** Every kind of fault the door knows. A rule that is missing here does not compile. */
export const rules = [
  'address',
  'attribute-missing',
  'attribute-unknown',
  'attribute-value',
  'chapter-file',
  'check-failed',
  'diagram-description',
  'draft',
  'decision',
  'duplicate-id',
  'expression',
  'field-missing',
  'field-unknown',
  'field-value',
  'folder-id',
  'folder-part',
  'formula',
  'front-matter',
  'heading',
  'image-alt',
  'image-missing',
  'lab-file',
  'lab-language',
  'lab-unseen',
  'link',
  'link-anchor',
  'mdx',
  'no-purpose',
  'no-reading-list',
  'no-video',
  'older-few',
  'older-question',
  'prerequisite-order',
  'purpose-verb',
  'question-above',
  'question-answer',
  'question-coverage',
  'question-feedback',
  'question-longest',
  'question-misconception',
  'question-place',
  'question-see',
  'question-text',
  'question-type',
  'repeated-figure',
  'repeated-reading',
  'same-description',
  'same-position',
  'tag-place',
  'tag-unknown',
  'too-long',
  'too-short',
  'uncited-reference',
  'unknown-catalog-entry',
  'unknown-chapter',
  'unknown-figure',
  'unknown-lab',
  'unknown-purpose',
  'unknown-question',
  'unknown-reference',
  'unknown-table',
  'unknown-term',
  'unreadable',
  'yaml',
] as const;

export type Rule = (typeof rules)[number];

/** What is wrong at a place, what would be right there, and the edit or command that mends it. */
export interface Problem {
  line: number;
  what: string;
  right: string;
  mend: string;
}

/** A problem in a file. `file` is relative to the project's root, with forward slashes. */
export interface Fault extends Problem {
  rule: Rule;
  severity: 'error' | 'warning';
  file: string;
}

/** A fault of severity "error". */
export function fault(rule: Rule, file: string, problem: Problem): Fault {
  return {rule, severity: 'error', file, ...problem};
}

/**
 * Writes a fault as one line: `file:line: what is wrong; what would be right; how to mend it`.
 *
 * @param f the fault, as `readBook` returns it
 * @returns one line of text, without a line break at its end
 */
export function formatFault(f: Fault): string {
  return `${f.file}:${f.line}: ${f.what}; ${f.right}; ${f.mend}`.replace(/\s*\n\s*/g, ' ');
}

/** Orders faults by file, then line, then rule. */
export function byPlace(a: Fault, b: Fault): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
