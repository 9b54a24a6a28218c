import type {Fault} from '../../fault';
import type {Site} from '../../site';
import {checkAnswers} from './answers';
import {checkCoverage} from './coverage';
import {checkFeedback} from './feedback';
import {checkLongest} from './longest';
import {checkQuizMarkdown} from './markdown';
import {checkOlder} from './older';
import {checkPlacement} from './placement';
import {checkSee} from './see';
import {checkTables} from './tables';

/** The checks of quiz.yml. A new one is one file and one line here. */
export const quizChecks: ((site: Site) => Fault[])[] = [
  checkAnswers,
  checkLongest,
  checkFeedback,
  checkCoverage,
  checkSee,
  checkPlacement,
  checkOlder,
  checkTables,
  checkQuizMarkdown,
];
