/** The id of a YouTube video, if the address is one. */
export function youtubeId(address: string): string | undefined {
  const url = new URL(address);
  if (/(^|\.)youtube\.com$/.test(url.hostname)) return url.searchParams.get('v') ?? undefined;
  if (url.hostname === 'youtu.be') return url.pathname.slice(1) || undefined;
  return undefined;
}
