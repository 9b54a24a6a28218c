import {fault, type Fault} from '../fault';
import {nearest} from '../nearest';
import type {ChapterFile, Site} from '../site';
import {unobservable, verbs} from '../verbs';

const longest = 160;

/** A purpose begins with a verb whose doing somebody else can see; purposes and descriptions fit their place. */
export function checkPurposes(site: Site): Fault[] {
  return site.chapters.flatMap((chapter) => [
    ...length(chapter, chapter.safe.description, ['description'], 'the description'),
    ...(chapter.safe.purpose ?? []).flatMap(({id, text}, n) => {
      const path = ['purpose', n, 'text'];
      const verb = verbFault(text);
      const line = chapter.lineOf(path);
      return [
        ...(verb ? [fault('purpose-verb', chapter.page.file, {line, ...verb})] : []),
        ...length(chapter, text, path, `the purpose "${id}"`),
      ];
    }),
  ]);
}

function length(
  {page, lineOf}: ChapterFile,
  text: string | undefined,
  path: (string | number)[],
  name: string,
): Fault[] {
  const count = [...(text ?? '').trim()].length;
  if (count <= longest) return [];
  return [
    fault('too-long', page.file, {
      line: lineOf(path),
      what: `${name} has ${count} characters`,
      right: `at most ${longest}`,
      mend: `shorten it by ${count - longest}`,
    }),
  ];
}

function verbFault(text: string): {what: string; right: string; mend: string} | undefined {
  const words = text.trim().split(/[\s,;:]+/);
  const first = words[0] ?? '';
  if (verbs.has(first.toLowerCase()) && first !== first.toLowerCase()) return undefined;
  const said = words[0]?.toLowerCase() === 'to' ? `To ${words[1] ?? ''}` : first;
  const stems = stemsOf((words[0]?.toLowerCase() === 'to' ? words[1] : first)?.toLowerCase() ?? '');
  const hidden = stems.find((stem) => unobservable.has(stem));
  if (hidden) {
    return {
      what: `the purpose begins with "${said}"`,
      right: `nobody can see whether a reader does "${hidden}"`,
      mend: 'begin with what the reader does that shows it, such as Explain, Predict or Choose',
    };
  }
  const stem = stems.find((one) => verbs.has(one));
  const verb = stem ?? nearest(first, verbs);
  return {
    what: `the purpose begins with "${said}"`,
    right: 'it begins with a verb in its base form, capitalized, that somebody can see done',
    mend: `${verb ? `write "${capital(verb)} …"` : 'begin with such a verb'}${stem ? '' : `, or add "${said}" to src/content/verbs.ts if it is one`}`,
  };
}

/** Base forms that a word may come from: "planning", "plans", "planned" → "plan". */
function stemsOf(word: string): string[] {
  const cut = word.replace(/(ing|ed|es|s)$/, '');
  const single = cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return [word, cut, `${cut}e`, single, word.replace(/ies$|ied$/, 'y'), word.replace(/s$/, '')];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
