import type {Html, ShownChoice} from '../../../content/quiz-data';
import type {Verdict} from '../type';

/** Keys of the chosen options. */
export type Chosen = readonly string[];

export function lacks({several}: ShownChoice, chosen: Chosen): string | undefined {
  return chosen.length > 0 ? undefined : several ? 'Choose at least one option first.' : 'Choose an option first.';
}

/** Explains what was chosen wrongly; what was left out is only counted, so that a retry is worth it. */
export function judge({options, several}: ShownChoice, chosen: Chosen): Verdict {
  const wrong = options.filter(({key, right}) => chosen.includes(key) && !right);
  const found = options.filter(({key, right}) => chosen.includes(key) && right);
  const left = options.filter(({key, right}) => right && !chosen.includes(key)).length;
  if (wrong.length === 0 && left === 0) return {right: true, feedback: found.map(({feedback}) => feedback)};
  const count: Html[] = several && left > 0 && wrong.length === 0 ? [`What you chose is right, and ${left === 1 ? 'one more is' : `${left} more are`} too.`] : [];
  return {right: false, feedback: [...wrong.map(({feedback}) => feedback), ...count]};
}
