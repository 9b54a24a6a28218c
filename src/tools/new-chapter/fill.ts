import {stringify} from 'yaml';
import type {Answers} from './ask';

/** The facts that a copy of the template is filled with. */
export interface Filling extends Answers {
  id: string;
  prefix: string;
  /** The chapter's place within its part. */
  position: number;
  /** Ids of the purposes, in the order of their texts. */
  purposeIds: string[];
  /** Two questions of earlier chapters, for the end quiz; fewer where there are no more. */
  older: string[];
}

const yaml = (value: unknown): string => stringify(value, {lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false}).trimEnd();

/** The template's text of one file, with the ids, the title and the purposes of the new chapter. */
export function fill(text: string, filling: Filling): string {
  const {id, title, part, prefix, position, purpose, purposeIds, older} = filling;
  const purposes = purposeIds.map((one, n) => `  - id: ${one}\n    text: ${yaml(purpose[n])}`).join('\n');
  return text
    .replace(/^ {2}- id: mine-first\n {4}text: .*$/m, () => purposes)
    .replace(/\bmine-first\b/g, () => purposeIds[0]!)
    .replace(/\bmine-/g, () => `${prefix}-`)
    .replace(/^id: my-chapter$/m, () => `id: ${id}`)
    .replace(/^title: My chapter$/m, () => `title: ${yaml(title)}`)
    .replace(/^part: data$/m, () => `part: ${part}`)
    .replace(/^sidebar_position: \d+$/m, () => `sidebar_position: ${position}`)
    .replace(/^older: \[\]$/m, () => `older: ${yaml(older)}`);
}
