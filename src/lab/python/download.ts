import type {Progress} from '../engine';

/**
 * Makes the worker's `fetch` say how far the engine's files have come, and hand out the WebAssembly file unpacked: it is kept
 * packed, because not every host packs it, and it is most of the download.
 * @param engine address of the folder with Pyodide's files
 * @param total bytes of all of them as they travel
 */
export function followDownload(engine: string, total: number, onProgress: (progress: Progress) => void): void {
  const {fetch} = globalThis;
  let loaded = 0;
  const count = () => new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      onProgress({what: 'Loading Python', loaded: Math.min(loaded, total), total});
      controller.enqueue(chunk);
    },
  });

  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(engine)) return fetch(input, init);
    const packed = url.endsWith('.wasm');
    const response = await fetch(packed ? `${url}.gz` : input, init);
    if (!response.ok || !response.body) return response;
    const counted = response.body.pipeThrough(count());
    const unpack = packed && response.headers.get('content-encoding') === null;
    const body = unpack ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
    return new Response(body, {headers: {'content-type': packed ? 'application/wasm' : response.headers.get('content-type') ?? ''}});
  };
}
