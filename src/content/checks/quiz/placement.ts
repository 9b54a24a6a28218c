import {fault, type Fault} from '../../fault';
import {nearest, suggest} from '../../nearest';
import type {ChapterFile, Site} from '../../site';
import {attributeText, type TagUse} from '../../tagUses';
import {askedIn} from './each';

/** Tag that shows all questions of a place. */
const SHOWN_BY = {before: 'BeforeYouRead', quiz: 'Quiz'} as const;

/** Every question stands on the page of its chapter, once, and every tag has something to show. */
export function checkPlacement(site: Site): Fault[] {
  return site.chapters.flatMap((chapter) => [
    ...chapter.page.tags.filter(({name}) => name === 'Check').flatMap((tag) => check(site, chapter, tag)),
    ...(['before', 'quiz'] as const).flatMap((place) => whole(chapter, place)),
    ...unplaced(chapter),
  ]);
}

function check(site: Site, chapter: ChapterFile, tag: TagUse): Fault[] {
  const id = attributeText(tag, 'id');
  if (!id) return [];
  const {page, quiz} = chapter;
  const at = (words: {what: string; right: string; mend: string}, rule: 'unknown-question' | 'question-place' = 'question-place') =>
    [fault(rule, page.file, {line: tag.attributes.get('id')!.line, ...words})];
  const found = quiz?.questions.find((entry) => entry.id === id);
  if (!found) {
    const known = quiz?.questions.flatMap((entry) => entry.id ?? []) ?? [];
    if (quiz?.ids.has(id)) return [];
    const renamed = quiz?.questions.find((entry) => entry.was.includes(id))?.id;
    const elsewhere = site.chapters.find((other) => other.quiz?.questions.some((entry) => entry.id === id));
    const near = renamed ?? nearest(id, known);
    return at({
      what: elsewhere ? `the question "${id}" belongs to the chapter "${elsewhere.folder}"` : `no question has the id "${id}"`,
      right: renamed ? `it is now called "${renamed}"` : quiz ? suggest(id, known) : 'the chapter has no quiz.yml',
      mend: near ? `write id="${near}"` : 'write the id of a question of this chapter',
    }, 'unknown-question');
  }
  const first = page.tags.find((other) => other.name === 'Check' && attributeText(other, 'id') === id);
  if (first !== tag) return at({what: `the question "${id}" stands on this page already, at line ${first!.line}`, right: 'a question is asked once', mend: 'remove one of the two'});
  const place = found.value?.place;
  if (!place || place === 'check') return [];
  return at({what: `the question "${id}" is of place "${place}"`, right: `<Check> shows questions of place "check", <${SHOWN_BY[place]} /> those of place "${place}"`, mend: 'write "place: check" in quiz.yml, or remove the tag'});
}

function whole({page, quiz}: ChapterFile, place: 'before' | 'quiz'): Fault[] {
  const tags = page.tags.filter(({name}) => name === SHOWN_BY[place]);
  const any = quiz && (!quiz.sound || quiz.questions.some(({value}) => value?.place === place));
  return tags.flatMap((tag, n) => {
    if (any && n === 0) return [];
    return [fault('question-place', page.file, {
      line: tag.line,
      what: n > 0 ? `<${tag.name} /> stands twice` : `<${tag.name} /> has nothing to show`,
      right: n > 0 ? 'it stands once on a page' : `quiz.yml beside the page holds questions with "place: ${place}"`,
      mend: n > 0 ? 'remove one of the two' : 'add some, or remove the tag',
    })];
  });
}

function unplaced(chapter: ChapterFile): Fault[] {
  const {page} = chapter;
  if (!page.sound) return [];
  return askedIn(chapter).flatMap(({question: {id, place}, wrong}) => {
    const shown = page.tags.some((tag) => (place === 'check' ? tag.name === 'Check' && attributeText(tag, 'id') === id : tag.name === SHOWN_BY[place]));
    if (shown) return [];
    const tag = place === 'check' ? `<Check id="${id}" />` : `<${SHOWN_BY[place]} />`;
    return [wrong('question-place', ['place'], {
      what: `the question "${id}" does not stand on the page`,
      right: `a question of place "${place}" is shown by ${tag}`,
      mend: `add ${tag} to index.mdx`,
    })];
  });
}
