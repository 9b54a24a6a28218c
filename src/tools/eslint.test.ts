import {ESLint} from 'eslint';
import {expect, it} from 'vitest';

const eslint = new ESLint({overrideConfigFile: 'src/tools/eslint.config.mjs'});
const rules = async (filePath: string, code: string) =>
  (await eslint.lintText(code, {filePath})).flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId}: ${message}`));

it.each([
  ['src/content/load.ts', "import {tags} from '../components'; tags;", 'imports nothing of the other rooms'],
  ['src/components/Cite/index.tsx', "import {readBook} from '../../content'; readBook;", 'Take only types'],
  ['src/components/Cite/index.tsx', "import {PLUGIN} from '../../plugins/content-modules'; PLUGIN;", 'Only docusaurus.config.ts imports the plugins'],
  ['src/progress/store.ts', "import {run} from '../pipeline/run'; run;", 'Take only types'],
  ['src/offline/keep.ts', "import {mark} from '../progress'; mark;", 'knows files and hashes'],
  ['src/review/queue.ts', "import {mark} from '../progress'; mark;", 'The scheduler is pure'],
  ['src/pipeline/run.ts', "import {readBook} from '../content'; readBook;", 'by itself'],
  ['src/components/Cite/index.tsx', "localStorage.setItem('a', 'b');", 'Only src/progress touches browser storage'],
  ['src/pages/index.tsx', "window.localStorage.clear();", 'Only src/progress touches browser storage'],
  ['src/components/Cite/index.tsx', 'export const A = ({html}: {html: string}) => <p dangerouslySetInnerHTML={{__html: html}} />;', 'Text stays text'],
  ['src/components/Cite/place.ts', "export const show = (place: Element, text: string) => { place.innerHTML = text; };", 'Text stays text'],
  ['src/components/Cite/place.ts', "export const show = (place: Element, text: string) => place.insertAdjacentHTML('beforeend', text);", 'Text stays text'],
  ['src/lab/data.ts', "eval('1');", 'no-eval'],
  ['src/lab/data.ts', "new Function('1');", 'no-new-func'],
])('%s may not say: %s', async (file, code, message) => {
  expect(await rules(file, code)).toContainEqual(expect.stringContaining(message));
});

it.each([
  ['src/components/Cite/index.tsx', "import type {Reference} from '../../content'; export const a = (r: Reference) => r.id;"],
  ['src/progress/store.ts', "localStorage.getItem('a');"],
  ['src/components/Review/Html.tsx', 'export default function Html({html}: {html: string}) { return <div dangerouslySetInnerHTML={{__html: html}} />; }'],
])('%s may say: %s', async (file, code) => {
  expect(await rules(file, code)).toEqual([]);
});
