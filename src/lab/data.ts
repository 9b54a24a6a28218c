import type {DataFile} from './engine';

/**
 * Fetches a published table.
 * @param site address of the site's root
 * @throws Error with one sentence for the reader when it is missing or cut short
 */
export async function fetchTable(site: string, {name, path, bytes}: DataFile, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(`${site}${path}`, {signal}).catch((problem: unknown) => {
    if (signal.aborted) throw problem;
    return undefined;
  });
  if (!response) throw new Error(`The table ${name} did not arrive. Look at the network and press Run again.`);
  if (!response.ok) throw new Error(`The table ${name} is not on this site (${response.status}).`);
  const content = new Uint8Array(await response.arrayBuffer().catch((problem: unknown) => {
    if (signal.aborted) throw problem;
    throw new Error(`The table ${name} arrived cut short. Press Run again.`);
  }));
  if (!isWhole(content)) throw new Error(`The table ${name} arrived ${content.length < bytes ? 'cut short' : 'damaged'} (${content.length} of ${bytes} bytes). Reload the page and press Run again.`);
  return content;
}

/** A Parquet file begins and ends with the same four letters. */
const isWhole = (content: Uint8Array): boolean => content.length > 12 && isMark(content.subarray(0, 4)) && isMark(content.subarray(-4));

const isMark = (four: Uint8Array): boolean => String.fromCharCode(...four) === 'PAR1';
