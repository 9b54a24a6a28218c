// Runs before `npm start` and `npm test`, on a clone that may hold nothing but the repository: no dependency, plain Node.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';

const OLDEST_NODE = 20;
const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';
const stamp = 'node_modules/.installed-from';

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`This guide needs Node ${OLDEST_NODE} or later; this is Node ${process.versions.node}. See https://nodejs.org/.`);
  process.exit(1);
}

const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
const fits = () => {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === hash;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs; // installed by hand
};

if (!fits()) {
  console.log('Installing what package-lock.json names (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const {status} = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) {
    console.error('npm ci failed; the lines above say why. Nothing was started.');
    process.exit(status ?? 1);
  }
}
writeFileSync(stamp, hash);
