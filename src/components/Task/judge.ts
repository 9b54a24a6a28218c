import {answerOf, compare, type Verdict} from '../../lab/compare';
import type {Language, Outcome} from '../../lab/engine';
import type {TaskData} from '../../lab/module';

/** How each language's answers are judged: SQL by the solution's result, Python by the author's assertions. */
const JUDGES: Record<Language, (task: TaskData, outcome: Outcome) => Verdict> = {
  sql: (task, outcome) => compare(answerOf(task.expected)!, answerOf(outcome), task.check),
  python: (_task, {check}) => ({passed: check?.passed ?? false, differences: [], columns: [], ...(check?.message ? {message: check.message} : {})}),
};

/** Says whether an outcome answers the task, and what is still amiss. */
export const judge = (task: TaskData, outcome: Outcome): Verdict => JUDGES[task.language](task, outcome);
