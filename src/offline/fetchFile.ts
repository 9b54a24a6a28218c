import {isHashed, type Manifest} from './manifest';
import type {Place} from './place';

/** The server has another build by now, or not all of this one yet. */
export class OtherBuild extends Error {
  override name = 'OtherBuild';
}

/** The first 16 digits of the SHA-256 of a content. */
export async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Fetches a file of a build and makes sure that it is that build's: servers are changed while readers read, and the browser's own cache
 * holds files of former builds under the same address.
 * @throws OtherBuild when the server has another content at the address, or none; TypeError when nothing came
 */
export async function fetchFile({scope}: Place, {files}: Manifest, path: string): Promise<Response> {
  const [hash, , unpacked] = files[path]!;
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(scope + addressOf(path), {cache});
    if (!response.ok) throw new OtherBuild(`${path}: ${response.status}`);
    const content = await response.arrayBuffer();
    const found = await hashOf(content);
    // A host that names the packing itself hands the content out unpacked.
    if (found === hash || found === unpacked) return new Response(content, {status: 200, headers: headersFor(path, response)});
  }
  throw new OtherBuild(path);
}

/** Hosts answer the address of a page's file by sending the reader to the page. */
const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** A browser keeps what it has just shown in its memory, for as long as the host says, and does not ask the worker again. */
function headersFor(path: string, {headers}: Response): Headers {
  const changed = new Headers(headers);
  if (!isHashed(path)) changed.set('cache-control', 'no-cache');
  return changed;
}
