import {execFile} from 'node:child_process';

/**
 * Runs a command, its output kept away. It does not block: a server of the same process goes on answering.
 * @throws Error with the command and the end of what it printed when it fails
 */
export function run(cwd: string, command: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, args, {cwd, env: {...process.env, CI: '1', ...env}, maxBuffer: 1 << 28, shell: process.platform === 'win32'}, (error, stdout, stderr) => {
      if (error) reject(new Error(`${[command, ...args].join(' ')} failed in ${cwd}:\n${`${stdout}\n${stderr}`.slice(-2_000)}`));
      else resolve();
    });
  });
}
