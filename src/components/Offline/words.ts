/** Bytes as a reader counts them. */
export const size = (bytes: number): string => (bytes < 100_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${(bytes / 1e6).toFixed(bytes < 9.95e6 ? 1 : 0)} MB`);

/** Why something was not kept, and what can be done. */
export function refusal(problem: unknown, missing: number): string {
  const name = problem instanceof Error ? problem.name : '';
  if (name === 'QuotaExceededError') return `This browser has no room for it: ${size(missing)} are needed. Nothing that was kept is lost.`;
  if (name === 'AbortError') return 'Stopped. What has come stays; it goes on from there.';
  if (name === 'OtherBuild') return 'The guide has just changed on the server. Reload this page and try again.';
  return 'It did not arrive whole. Look at the network and try again; it goes on where it stopped.';
}
