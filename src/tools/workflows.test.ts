import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

/** The rules for what runs on GitHub: least permissions, actions by the hash of a commit, a time limit. */
export function workflowFaults(text: string): string[] {
  const {permissions, jobs} = parse(text) as {permissions?: Record<string, string>; jobs: Record<string, {'timeout-minutes'?: number; steps: {uses?: string; run?: string}[]}>};
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return [
    ...(JSON.stringify(permissions) === '{"contents":"read"}' ? [] : ['permissions of the workflow are not just "contents: read"']),
    ...Object.entries(jobs).filter(([, job]) => !job['timeout-minutes']).map(([name]) => `job ${name} has no timeout`),
    ...steps.flatMap(({uses}) => (uses && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses) ? [`${uses} is not pinned by a hash`] : [])),
    ...(/secrets\./.test(text) ? ['it needs a secret'] : []),
    ...(/pull_request_target/.test(text) ? ['it runs strangers’ code with this repository’s rights'] : []),
    ...steps.flatMap(({run}) => (run && /\$\{\{[^}]*github\.(event|head_ref)/.test(run) ? ['a script is put together from what strangers write'] : [])),
  ];
}

const folder = '.github/workflows';
describe('workflows', () => {
  it.each(readdirSync(folder))('%s keeps the rules', (file) => expect(workflowFaults(readFileSync(`${folder}/${file}`, 'utf8'))).toEqual([]));

  it('a bad one is told all that is wrong with it', () => {
    const bad = `on: {pull_request_target: {}}
permissions: {contents: write}
jobs:
  a:
    steps:
      - uses: actions/checkout@v4
      - run: echo \${{ github.event.pull_request.title }} \${{ secrets.X }}`;
    expect(workflowFaults(bad)).toHaveLength(6);
  });
});

it('the form that pages fill in has the fields that they fill', () => {
  const {body} = parse(readFileSync('.github/ISSUE_TEMPLATE/mistake.yml', 'utf8')) as {body: {id: string}[]};
  expect(body.map(({id}) => id)).toEqual(expect.arrayContaining(['page', 'quote']));
});

it('findings in the log become annotations', () => {
  const {problemMatcher} = JSON.parse(readFileSync('.github/findings.json', 'utf8')) as {problemMatcher: {owner: string; pattern: {regexp: string}[]}[]};
  const owners = (line: string) => problemMatcher.filter(({pattern}) => new RegExp(pattern[0]!.regexp).test(line)).map(({owner}) => owner);
  expect(owners('docs/a/b/quiz.yml:12: the feedback has 3 words; at least 12; say why')).toEqual(['findings']);
  expect(owners('warning: docs/a/b/index.mdx:1: thin; x; y')).toEqual(['findings-warnings']);
  expect(owners('src/a.ts(3,4): error TS2304: Cannot find name.')).toEqual(['types']);
  expect(owners('18 chapters, 284 references: 0 errors')).toEqual([]);
});
