import {execFileSync} from 'node:child_process';

/** The day on which the text was last changed, as git has it; without git, today. */
export function dateOf(root: string): string {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs', '--', 'docs'], {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
    if (day) return day;
  } catch {
    // No git here: an unpacked archive.
  }
  return new Date().toISOString().slice(0, 10);
}
