import type {Doc} from '../doc';
import type {Finding} from '../finding';

/** Words that say nothing. `better` replaces them; without it the sentence has to be written anew. */
const PHRASES: {said: RegExp; better?: string}[] = [
  {said: /\bit is (?:important|worth|useful) (?:to note|noting|to mention|mentioning) that /gi, better: ''},
  {said: /\bit should be noted that /gi, better: ''},
  {said: /(?<!important to )\b(?:please )?note that (?=[A-Za-z])/gi, better: ''},
  {said: /\bneedless to say,? /gi, better: ''},
  {said: /\bit goes without saying that /gi, better: ''},
  {said: /\bin order to\b/gi, better: 'to'},
  {said: /\bdue to the fact that\b/gi, better: 'because'},
  {said: /\bat this point in time\b/gi, better: 'now'},
  {said: /\ba (?:large|wide) (?:number|range|variety) of\b/gi, better: 'many'},
  {said: /\bin the event that\b/gi, better: 'if'},
  {said: /\butiliz(e|es|ed|ing)\b/gi, better: 'us$1'},
  {said: /\bin today(?:'|’)s (?:[\w-]+ )?world\b/gi},
  {said: /\bas we all know\b/gi},
  {said: /\bat the end of the day\b/gi},
  {said: /\blet(?:'|’)s (?:dive|delve|take a (?:closer )?look)\b/gi},
  {said: /\bin this (?:section|chapter|article),? (?:we|you) will\b/gi},
  {said: /\bin conclusion\b/gi},
  {said: /\bgame[- ]changer\b|\bcutting[- ]edge\b|\bseamless(?:ly)?\b/gi},
];

/** No sentence clears its throat. */
export function phrases(doc: Doc): Finding[] {
  return PHRASES.flatMap(({said, better}) =>
    [...doc.prose.replace(/\n/g, ' ').matchAll(said)].map((match) => {
      const [words] = match;
      const to = match.index + words.length;
      const put = better === undefined ? undefined : replacement(words, better.replace('$1', match[1] ?? ''), doc.text, to);
      return doc.at('phrase', match.index, {
        what: `"${words.trim()}" says nothing`,
        why: 'a reader has an hour, and every word takes some of it',
        mend: better === undefined ? 'say the thing itself, or leave the sentence away' : better === '' ? 'leave it away' : `write "${put!.text.trim()}"`,
      }, put && {from: match.index, to: put.to, text: put.text});
    }),
  );
}

/** What replaces a phrase, beginning with a capital where the phrase did. */
function replacement(words: string, better: string, text: string, to: number): {text: string; to: number} {
  const capital = /^[A-Z]/.test(words);
  if (better !== '') return {text: capital ? better.charAt(0).toUpperCase() + better.slice(1) : better, to};
  return capital ? {text: text.charAt(to).toUpperCase(), to: to + 1} : {text: '', to};
}
