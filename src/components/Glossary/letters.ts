import type {GlossaryTerm} from '../../content';

export interface Letter {
  letter: string;
  terms: GlossaryTerm[];
}

const byText = new Intl.Collator('en', {sensitivity: 'base', numeric: true, ignorePunctuation: true}).compare;
const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The terms by first letter, A to Z; what begins with none stands first, under "#". Letters without a term are left out. */
export function lettersOf(terms: readonly GlossaryTerm[]): Letter[] {
  const sorted = [...terms].sort((a, b) => byText(a.term, b.term));
  const under = (letter: string) => ({letter, terms: sorted.filter(({term}) => firstLetter(term) === letter)});
  return ['#', ...ALPHABET].map(under).filter(({terms: some}) => some.length > 0);
}

/** "k" of "k-anonymity", "e" of "“éclat”". */
function firstLetter(term: string): string {
  const first = /[\p{L}\p{N}]/u.exec(term.normalize('NFKD'))?.[0]?.toUpperCase();
  return first && ALPHABET.includes(first) ? first : '#';
}
