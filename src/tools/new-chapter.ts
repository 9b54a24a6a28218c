/**
 * Makes a chapter from docs/_template: `npm run new:chapter -- --title "Feature stores" --part models --purpose "Decide whether …"`.
 * What is not given as an argument is asked. The chapter is a draft, passes all checks, and stands nowhere else: nothing is
 * registered. A name that is taken is refused, and no file is ever overwritten.
 */
import process from 'node:process';
import {parseArgs} from 'node:util';
import {ask} from './new-chapter/ask';
import {planChapter} from './new-chapter/plan';
import {writeNew} from './writeNew';
import {runTool} from './refused';

void runTool(async () => {
  const {values} = parseArgs({
    options: {
      title: {type: 'string'},
      part: {type: 'string'},
      purpose: {type: 'string', multiple: true},
      id: {type: 'string'},
      root: {type: 'string', default: process.cwd()},
    },
  });
  const plan = planChapter(values.root, await ask(values));
  writeNew(values.root, plan.files);
  console.log(`Made ${plan.folder}, as a draft: only \`npm start\` shows it, at /chapters/${plan.id}/.`);
  console.log(`Ids in it begin with "${plan.prefix}-" and never change. Every part of it is an example; replace them one by one.`);
  console.log('`npm run lint` says what is wrong, and where. When the chapter is whole, write "status: complete" in its front matter.');
});
