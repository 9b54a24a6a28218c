import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Doc} from './doc';
import type {Finding} from './finding';

/** Names and words of the field that no dictionary knows, one a line. */
export const WORDS = 'src/tools/lint/words.txt';

const readWords = (): string[] =>
  readFileSync(path.resolve(WORDS), 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);

/**
 * Makes the check of spelling, American, with the project's own words.
 *
 * @returns a function from a document to its unknown words, each told once a file
 */
export function spelling(): (doc: Doc) => Promise<Finding[]> {
  const settings = {language: 'en-US', words: readWords(), ignoreRegExpList: ['Urls', 'Email'], minWordLength: 4};
  return async (doc) => {
    const {spellCheckDocument} = await import('cspell-lib'); // it can be imported, and not required
    const {issues} = await spellCheckDocument({uri: `file:///${doc.file}`, text: doc.prose, languageId: 'plaintext'}, {noConfigSearch: true, generateSuggestions: true, numSuggestions: 2}, settings);
    const first = issues.filter(({text}, n) => issues.findIndex((other) => other.text === text) === n);
    return first.map(({text, offset, suggestions = []}) =>
      doc.at('spelling', offset, {
        what: `"${text}" is no word that the dictionary knows`,
        why: 'American spelling, the same in all chapters',
        mend: `${suggestions.length > 0 ? `write ${suggestions.map((word) => `"${word}"`).join(' or ')}` : 'correct it'}, or add it to ${WORDS} if it is right`,
      }),
    );
  };
}
