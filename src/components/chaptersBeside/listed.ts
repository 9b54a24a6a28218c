import type {ChapterFacts} from '../../content/guide-data';

/** Of a long part: so many chapters before and after the one that is read are listed beside it. */
export const AROUND = 8;

/**
 * @param known chapters of a part that are known by now: of a long book more than this page has brought, where others were read before
 * @param isLong whether the book is long
 * @param here the chapter that is read, if one is
 * @returns of a long book what stands around the chapter that is read, and nothing of another part
 */
export function listedOf(known: readonly ChapterFacts[], isLong: boolean, here: Pick<ChapterFacts, 'number' | 'part'> | undefined): readonly ChapterFacts[] {
  if (!isLong) return known;
  return known.filter(({number, part}) => part === here?.part && Math.abs(number - here.number) <= AROUND);
}
