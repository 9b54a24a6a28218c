import {execFileSync, type ChildProcess} from 'node:child_process';

const EVERY = 1000;

/**
 * Waits for a process.
 * @returns the largest memory that it and its descendants held at one time, in megabytes, looked at once a second; 0 where `ps` is missing
 * @throws Error when it fails
 */
export function peakOf(child: ChildProcess): Promise<number> {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, held(child.pid!))), EVERY);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(timer);
      if (code === 0) resolve(Math.round(peak));
      else reject(new Error(`the build ended with exit code ${code}`));
    });
  });
}

function held(root: number): number {
  let rows: number[][];
  try {
    rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], {encoding: 'utf8'}).trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  } catch {
    return 0;
  }
  const of = (pid: number): number => rows.filter(([own, parent]) => own === pid || parent === pid).reduce((sum, [own, , rss]) => sum + (own === pid ? rss! : of(own!)), 0);
  return of(root) / 1024;
}
