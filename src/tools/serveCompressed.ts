import {readFileSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

const TYPES: Record<string, string> = {html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', woff2: 'font/woff2', json: 'application/json'};
const PACKED = /^(html|js|css|svg|json)$/;

/** Serves a built site compressed, as hosts do, so that bytes on the wire are a reader's. (sirv sends only what was packed before.) */
export async function serveCompressed(folder: string): Promise<{address: string; server: Server}> {
  const packs = new Map<string, Buffer>();
  const pack = (file: string, body: Buffer) => packs.get(file) ?? packs.set(file, gzipSync(body)).get(file)!;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url!, 'http://site').pathname);
    const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
    if (!file.startsWith(folder) || !statSync(file, {throwIfNoEntry: false})?.isFile()) return void response.writeHead(404).end();
    const ending = path.extname(file).slice(1);
    const body = readFileSync(file);
    const packed = PACKED.test(ending);
    response.writeHead(200, {'content-type': TYPES[ending] ?? 'application/octet-stream', 'cache-control': 'max-age=600', ...(packed ? {'content-encoding': 'gzip'} : {})});
    response.end(packed ? pack(file, body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {server, address: `http://localhost:${(server.address() as AddressInfo).port}/`};
}
