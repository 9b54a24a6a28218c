import type {PyodideAPI} from 'pyodide';

/** Who serves NumPy, pandas and matplotlib: Pyodide's own distribution. Nothing is asked of it before the reader agrees. */
export const THIRD_PARTY = 'cdn.jsdelivr.net';

export const distribution = (version: string): string => `https://${THIRD_PARTY}/pyodide/v${version}/full/`;

/**
 * Fetches packages from Pyodide's distribution; the browser checks each file against the sha256 in pyodide-lock.json.
 * @throws Error with one sentence for the reader when a file did not come or is not the one that was published
 */
export async function fetchPackages(python: PyodideAPI, names: string[]): Promise<void> {
  const missing = names.filter((name) => !(name in python.loadedPackages));
  if (missing.length === 0) return;
  const quiet = {messageCallback: () => {}, errorCallback: () => {}, checkIntegrity: true};
  await python.loadPackage(missing, quiet).catch((problem: unknown) => console.debug(problem));
  const failed = missing.filter((name) => !(name in python.loadedPackages));
  if (failed.length > 0) {
    throw new Error(`${failed.join(' and ')} did not come from ${THIRD_PARTY}, or not unchanged. The chapter works without; run the cell again to try once more.`);
  }
}
