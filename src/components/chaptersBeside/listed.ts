import type {ChapterFacts} from '../../content/guide-data';

/** Of a long part: so many chapters before and after the one that is read are listed beside it. */
export const AROUND = 8;

/**
 * @param known chapters of a part that this page knows
 * @param count how many chapters the part has
 * @param here the chapter that is read, if one is
 * @returns all of a part that is known whole; else what stands around the chapter that is read, and nothing of another part
 */
export function listedOf(known: readonly ChapterFacts[], count: number, here: Pick<ChapterFacts, 'number' | 'part'> | undefined): readonly ChapterFacts[] {
  if (known.length === count) return known;
  return known.filter(({number, part}) => part === here?.part && Math.abs(number - here.number) <= AROUND);
}
