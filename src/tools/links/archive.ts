export const ARCHIVE = 'https://archive.org/wayback/available';

/** The newest copy that the web archive has of an address; undefined when it has none or does not say. Never throws. */
export async function archiveCopy(url: string, archive: string, timeout: number): Promise<string | undefined> {
  try {
    const response = await fetch(`${archive}?url=${encodeURIComponent(url)}`, {signal: AbortSignal.timeout(timeout)});
    const {archived_snapshots: found} = (await response.json()) as {archived_snapshots?: {closest?: {available?: boolean; url?: string}}};
    return found?.closest?.available ? found.closest.url?.replace(/^http:/, 'https:') : undefined;
  } catch {
    return undefined;
  }
}
