import type {Kind, Summary} from '../../progress';

const KINDS: Record<Kind, [one: string, many: string]> = {
  ticks: ['purpose', 'purposes'],
  answers: ['question', 'questions'],
  tasks: ['task', 'tasks'],
  read: ['work', 'works'],
  cards: ['review card', 'review cards'],
  texts: ['text of yours', 'texts of yours'],
  goals: ['figure', 'figures'],
  skipped: ['skipped chapter', 'skipped chapters'],
};

/** What taking a file in would do: a sentence, and a line for each kind of entries that it touches. */
export function planWords({exported, kinds, changes}: Summary): {head: string; lines: string[]} {
  const date = exported.toLocaleDateString('en-US', {year: 'numeric', month: 'long', day: 'numeric'});
  const kept = Object.values(kinds).reduce((sum, counts) => sum + counts.kept, 0);
  if (changes === 0) return {head: `Saved on ${date}. It holds nothing newer than what is here${kept === 0 ? '; it is empty' : ''}.`, lines: []};
  const lines = Object.entries(KINDS).flatMap(([kind, names]) => {
    const {added, newer, kept: same} = kinds[kind as Kind];
    if (added + newer === 0) return [];
    const parts = [added > 0 && `${added} new`, newer > 0 && `${newer} newer than here`, same > 0 && `${same} stay as they are`].filter(Boolean);
    return [`${added + newer + same} ${names[added + newer + same === 1 ? 0 : 1]}: ${parts.join(', ')}`];
  });
  return {head: `Saved on ${date}. Taking it in changes ${changes} ${changes === 1 ? 'entry' : 'entries'}:`, lines};
}
