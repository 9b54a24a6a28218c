import type {Fault} from '../../fault';
import {feedbackOf} from '../../questions';
import type {Site} from '../../site';
import {asked} from './each';

const LEAST = 12;

/** Feedback explains: at least twelve words. */
export function checkFeedback(site: Site): Fault[] {
  return asked(site).flatMap(({question, wrong}) =>
    feedbackOf(question).flatMap(({path, text}) => {
      const count = wordsIn(text);
      if (count >= LEAST) return [];
      return [wrong('question-feedback', path, {
        what: `the feedback has ${count} ${count === 1 ? 'word' : 'words'}`,
        right: `at least ${LEAST} that say what is right or wrong with that very thought`,
        mend: 'say why, and where the chapter shows it',
      })];
    }),
  );
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
