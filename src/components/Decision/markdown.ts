import {FIELDS, type FieldId} from './fields';

/**
 * The reader's decision record as a Markdown document.
 * @param title the question that was decided
 * @param date the day of the export, written as YYYY-MM-DD
 * @param text what the reader wrote in each part; an empty part is kept, with its question, to be filled in later
 */
export function recordMarkdown(title: string, date: string, text: (field: FieldId) => string): string {
  const parts = FIELDS.map(({id, label, ask}) => `## ${label}\n\n${text(id).trim() || `_${ask}_`}\n`);
  return [`# ${title}\n`, `Date: ${date}\n`, ...parts].join('\n');
}
