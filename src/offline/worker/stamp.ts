const STAMP = /<html\b[^>]*\sdata-build="?([0-9a-f]+)["\s>]/;
/** It stands in the first tag of a page. */
const LOOK = 2_000;

/** The build that a page says it is of, read from its first bytes; the page itself is not held back. */
export async function stampOf(page: Response): Promise<string | undefined> {
  const reader = page.clone().body?.getReader();
  if (!reader) return undefined;
  const decoder = new TextDecoder();
  for (let head = ''; head.length < LOOK; ) {
    const {done, value} = await reader.read();
    if (done) return undefined;
    head += decoder.decode(value, {stream: true});
    const found = STAMP.exec(head)?.[1];
    if (found) {
      void reader.cancel().catch(() => undefined);
      return found;
    }
  }
  void reader.cancel().catch(() => undefined);
  return undefined;
}
