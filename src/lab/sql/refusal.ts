import type {Trouble} from '../engine';
import type {Statement} from './statements';

/** The first word of a statement, comments passed over. */
const verb = (text: string): string => /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? '';

/** Words that begin statements without a result; DuckDB answers them with a table of one number. */
const SILENT = new Set(
  'create insert update delete drop alter set reset use begin commit rollback truncate vacuum checkpoint prepare deallocate comment'.split(' '),
);

/** Whether a statement's result is worth showing. */
export const hasAnswer = (text: string): boolean => !SILENT.has(verb(text));

const REASONS: Record<string, string> = {
  attach: 'The page has one database, and it takes no other.',
  detach: 'The page has one database, and it takes no other.',
  install: 'The page asks no other host, so it takes no extensions.',
  load: 'The page asks no other host, so it takes no extensions.',
  copy: 'The page writes no files; “Copy as CSV” under a result gives you its rows.',
  export: 'The page writes no files; “Copy as CSV” under a result gives you its rows.',
  import: 'The page reads the files of its cells and nothing else.',
};

/** Why the page does not even try a statement, or nothing: what reaches out of the page would hang or end in a riddle. */
export function refusal({text, line}: Statement): Trouble | undefined {
  const message = REASONS[verb(text)];
  if (message) return {message, line};
  const address = /'(?:https?|s3|gcs|gs|r2|hf|ftp|file):\/\/[^']*'/i.exec(text);
  const read = address && /\b(from|join|read_\w+|\w+_scan)\s*\(?\s*\[?\s*$/i.test(text.slice(0, address.index));
  return read ? {message: REASONS.import!, line: line + text.slice(0, address.index).split('\n').length - 1} : undefined;
}
