import type {Progress} from '../engine';

const REFUSED = 'This browser refuses WebAssembly, which SQL in a page needs. The expected results stand below each cell.';

/** @throws Error with one sentence when the browser cannot run the engine at all */
export function demandBrowser(): void {
  if (typeof WebAssembly !== 'object' || typeof Worker !== 'function' || typeof DecompressionStream !== 'function') throw new Error(REFUSED);
}

/**
 * Fetches DuckDB, packed because not every host packs it, and unpacks it.
 * @returns an address that a worker can load it from, as often as it has to be started
 */
export async function fetchWasm(url: string, total: number, onProgress: (progress: Progress) => void): Promise<string> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok || !response.body) throw new Error('DuckDB did not arrive. Look at the network and press Run again.');
  let loaded = 0;
  const counted = response.body.pipeThrough(new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      onProgress({what: 'Loading DuckDB', loaded: Math.min(loaded, total), total});
      controller.enqueue(chunk);
    },
  }));
  // A host that names the packing itself has unpacked it already.
  const plain = response.headers.get('content-encoding') === null ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  try {
    const blob = await new Response(plain, {headers: {'content-type': 'application/wasm'}}).blob();
    return URL.createObjectURL(blob);
  } catch {
    throw new Error('DuckDB arrived cut short. Press Run again.');
  }
}
