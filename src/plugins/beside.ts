import {spawn} from 'node:child_process';
import path from 'node:path';
import {buildSync} from 'esbuild';

/** A script that runs beside the build. */
export interface Beside {
  /** It has read what later steps may change, and has said so: `process.send('read')`. */
  read: Promise<void>;
  /** It has ended; its own lines have been printed by then. An error where it ended with another code than 0. */
  done: Promise<void>;
}

/**
 * Runs a script of the guide in a process of its own; other steps of the build go on meanwhile.
 * @param script path within `src/plugins`
 * @param input given to the script as JSON on its standard input
 * @param what could not be done should it fail, for the error: "The search index could not be made"
 */
export function runBeside(siteDir: string, script: string, args: readonly string[], input: unknown, what: string): Beside {
  const code = path.join(siteDir, '.cache/beside', `${path.parse(script).name}.mjs`);
  // As one module: loaded file by file, packages would be translated too, and run at half their speed.
  buildSync({entryPoints: [path.join(siteDir, 'src/plugins', script)], outfile: code, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20'});
  const child = spawn(process.execPath, [code, ...args], {cwd: siteDir, stdio: ['pipe', 'inherit', 'inherit', 'ipc']});
  child.stdin!.end(JSON.stringify(input));
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (ended) => (ended === 0 ? resolve() : reject(new Error(`${what}; the lines above say why.`))));
  });
  const read = Promise.race([new Promise<void>((resolve) => child.once('message', () => resolve())), done]);
  for (const promise of [read, done]) promise.catch(() => undefined); // told to whoever waits for it
  return {read, done};
}
