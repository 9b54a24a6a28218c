import {isDraft} from '../drafts';
import {fault, type Fault} from '../fault';
import type {ChapterFile, Site} from '../site';

/** Search engines and cards show about this much; less than the shorter says nothing of a chapter. */
const SHORTEST = 50;

/** A description is what is seen of a chapter elsewhere: it says enough, and no other chapter has it. */
export function checkDescriptions({chapters}: Site): Fault[] {
  return chapters.flatMap((chapter, n) => {
    const said = chapter.safe.description?.trim();
    if (!said) return [];
    // Drafts begin from one template.
    const other = isDraft(chapter) ? undefined : chapters.slice(0, n).find((one) => one.folder !== chapter.folder && !isDraft(one) && one.safe.description?.trim() === said);
    return [...short(chapter, said), ...(other ? [same(chapter, other)] : [])];
  });
}

function short({page, lineOf}: ChapterFile, said: string): Fault[] {
  const count = [...said].length;
  if (count >= SHORTEST) return [];
  return [fault('too-short', page.file, {
    line: lineOf(['description']),
    what: `the description has ${count} characters`,
    right: `at least ${SHORTEST}: search results and cards show it beside the title`,
    mend: 'say what a reader gets from the chapter',
  })];
}

const same = ({page, lineOf}: ChapterFile, other: ChapterFile): Fault => fault('same-description', page.file, {
  line: lineOf(['description']),
  what: `the description is that of "${other.folder}"`,
  right: 'each chapter has its own, or search results cannot be told apart',
  mend: 'say what this chapter gives',
});
