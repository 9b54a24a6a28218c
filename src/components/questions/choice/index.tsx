import type {ShownChoice} from '../../../content/quiz-data';
import type {QuestionType} from '../type';
import Field from './Field';
import Solution from './Solution';
import {judge, lacks, type Chosen} from './judge';

/** One or several of three or four options. */
export const choice: QuestionType<ShownChoice, Chosen> = {
  empty: () => [],
  lacks,
  judge,
  written: (_data, chosen) => [...chosen].sort().join(' '),
  read: ({options}, written) => written.split(' ').filter((key) => options.some((option) => option.key === key)),
  said: ({options}, written) => options.filter(({key}) => written.split(' ').includes(key)).map(({text}) => `“${text}”`).join(' and '),
  Field,
  Solution,
};
