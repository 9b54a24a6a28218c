/**
 * The answer to a request that may ask for a part of a file (Range), from the whole of it. Of several ranges none is served: the whole
 * file is a valid answer to them.
 */
export async function part(whole: Response, range: string | null): Promise<Response> {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) return whole;
  const content = await whole.arrayBuffer();
  const size = content.byteLength;
  const from = asked[1] === '' ? Math.max(0, size - Number(asked[2])) : Number(asked[1]);
  const to = asked[1] === '' || asked[2] === '' ? size - 1 : Math.min(Number(asked[2]), size - 1);
  if (from >= size || from > to) return new Response(null, {status: 416, headers: {'content-range': `bytes */${size}`}});
  const headers = new Headers(whole.headers);
  headers.set('content-range', `bytes ${from}-${to}/${size}`);
  headers.set('content-length', String(to - from + 1));
  return new Response(content.slice(from, to + 1), {status: 206, headers});
}
