import {parseArgs} from 'node:util';
import path from 'node:path';
import {PipelineError} from './engine/errors';
import {make} from './make';
import {pipelineFolder} from './engine/hash';

const USAGE = `npm run pipeline -- [options]

  --list          show all steps in order, with what they read and write, and stop
  --from <step>   run this step and all that depend on it, even if nothing changed
  --only <step>   run this step alone
  --fail-at <step> let this step fail, to see what stops and what stays
  --no-history    leave December's recorded history as it is
  --quiet         print only faults and the last line
  --cache <folder> work somewhere else than in .cache
  --help          show this text`;

const options = {
  list: {type: 'boolean'}, from: {type: 'string'}, only: {type: 'string'}, 'fail-at': {type: 'string'}, 'no-history': {type: 'boolean'}, quiet: {type: 'boolean'},
  cache: {type: 'string'}, seed: {type: 'string'}, scale: {type: 'string'}, help: {type: 'boolean'},
} as const;

/** Runs what the command line asks for. @returns false when a step failed */
async function main(): Promise<boolean> {
  const {values} = parseArgs({options});
  if (values.help) console.log(USAGE);
  if (values.help) return true;
  return make({
    cache: values.cache ? path.resolve(values.cache) : path.join(pipelineFolder, '../../.cache'), list: values.list ?? false, history: !values['no-history'],
    say: (line) => console.log(line), quiet: values.quiet ?? false,
    ...(values.from ? {from: values.from} : {}), ...(values.only ? {only: values.only} : {}), ...(values['fail-at'] ? {failAt: values['fail-at']} : {}),
    ...(values.seed ? {seed: Number(values.seed)} : {}), ...(values.scale ? {scale: Number(values.scale)} : {}),
  });
}

/** One sentence for what a reader can mend; everything else is a fault of this code and shows where it is. */
function tell(thrown: unknown): void {
  const isUsage = thrown instanceof TypeError && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS');
  if (thrown instanceof PipelineError) console.error(`✗ ${thrown.line()}`);
  else if (isUsage) console.error(`✗ ${thrown.message}\n\n${USAGE}`);
  else console.error(thrown);
}

main().then(
  (ok) => {
    process.exitCode = ok ? 0 : 1;
  },
  (thrown: unknown) => {
    tell(thrown);
    process.exitCode = 1;
  },
);
