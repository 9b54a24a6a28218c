// `npm test`: everything that must hold, cheapest first. Each step is an npm script and can be run by itself.
import {spawnSync} from 'node:child_process';

const STEPS = ['typecheck', 'lint', 'pipeline', 'check:content', 'test:unit', 'test:site'];
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const failed = [];
const started = Date.now();

for (const step of STEPS) {
  const from = Date.now();
  console.log(`\n── ${step}`);
  const {status} = spawnSync(npm, ['run', '--silent', step], {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) failed.push(step);
  console.log(`── ${step}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - from) / 1000).toFixed(0)} s`);
}

console.log(`\n${failed.length > 0 ? `Failed: ${failed.join(', ')}. ` : ''}${((Date.now() - started) / 1000).toFixed(0)} s in all.`);
console.log(`${STEPS.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
