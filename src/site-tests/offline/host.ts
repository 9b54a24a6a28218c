import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript', mjs: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', woff2: 'font/woff2',
  json: 'application/json', webmanifest: 'application/manifest+json', png: 'image/png',
};

/**
 * A host like the usual ones: pages are asked for anew each time, everything else is kept by the browser for ten minutes, whether its
 * address holds a hash or not. It can be given another build, and be cut off.
 */
export class Host {
  /** Paths that were asked for, in order, with the build that answered. */
  readonly log: {path: string; build: string}[] = [];
  /** Answers with a status instead of a file, or with 0 cuts the connection. */
  refuse: (path: string) => number | undefined = () => undefined;
  private isCut = false;

  private constructor(private readonly server: Server, private readonly base: string, private folder: string, private build: string) {}

  static async start(folder: string, base: string, build = 'A'): Promise<Host> {
    const server = createServer();
    const host = new Host(server, base, folder, build);
    server.on('request', (request, response) => {
      if (host.isCut) return void request.socket.destroy();
      const asked = decodeURIComponent(new URL(request.url!, 'http://host').pathname);
      const below = asked.startsWith(base) ? asked.slice(base.length) : '..';
      host.log.push({path: below, build: host.build});
      const status = host.refuse(below);
      if (status === 0) return void request.socket.destroy();
      const file = path.join(host.folder, below === '' || below.endsWith('/') ? `${below}index.html` : below);
      if (status || !file.startsWith(host.folder) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(status ?? 404).end();
      const ending = path.extname(file).slice(1);
      response.writeHead(200, {'content-type': TYPES[ending] ?? 'application/octet-stream', 'content-length': statSync(file).size, 'cache-control': ending === 'html' || below === 'sw.js' ? 'no-cache' : 'max-age=600', 'x-build': host.build});
      if (request.method === 'HEAD') return void response.end();
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    return host;
  }

  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}${this.base}`;
  }

  deploy(folder: string, build: string): void {
    this.folder = folder;
    this.build = build;
  }

  /** No connection any more, for anyone. */
  cut(isCut = true): void {
    this.isCut = isCut;
    if (isCut) this.server.closeAllConnections();
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
