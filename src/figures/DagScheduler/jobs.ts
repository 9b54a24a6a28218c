import type {Job} from './schedule';

const LENGTHS = [3, 2, 2, 2, 4, 4, 4, 4, 9]; // hours

/**
 * Graham's nine jobs: job 9 waits for job 1, jobs 5 to 8 wait for job 4.
 * @param shorter hours by which every job is shorter, below 2
 * @param fewer whether jobs 5 and 6 need not wait any more
 * @returns the jobs by number
 * @see Graham 1969, the example that opens the paper
 */
export const nineJobs = ({shorter, fewer}: {shorter: number; fewer: boolean}): Job[] =>
  LENGTHS.map((length, i) => ({id: String(i + 1), length: length - shorter, after: waitsFor(i + 1, fewer)}));

function waitsFor(job: number, fewer: boolean): string[] {
  if (job === 9) return ['1'];
  const waits = fewer ? job === 7 || job === 8 : job >= 5;
  return waits ? ['4'] : [];
}
