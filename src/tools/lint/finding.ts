/** An edit of a file that mends a finding: characters `from` to `to` of its text become `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Something that a linter would have otherwise: where, what, why, and how to mend it. */
export interface Finding {
  file: string;
  line: number;
  /** Name of the rule, for tests and searches. */
  rule: string;
  severity: 'error' | 'warning';
  what: string;
  why: string;
  mend: string;
  /** Present when `npm run lint:fix` can mend it. */
  edit?: Edit;
}

/** The one form in which all linters speak: `file:line: what; why; mend`. */
export const formatFinding = ({file, line, severity, what, why, mend}: Finding): string =>
  `${severity === 'warning' ? 'warning: ' : ''}${file}:${line}: ${what}; ${why}; ${mend}`.replace(/\s*\n\s*/g, ' ');

export const byPlace = (a: Finding, b: Finding): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

/** Applies edits from the end to the beginning; of two that overlap the first is kept, and the next run does the other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let last = Infinity;
  return [...edits].sort((a, b) => b.from - a.from).reduce((done, {from, to, text: put}) => {
    if (to > last) return done;
    last = from;
    return done.slice(0, from) + put + done.slice(to);
  }, text);
}
