import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import type {Manifest} from '../../offline/manifest';

/**
 * What is not for keeping: files to download, what is for other programs than a browser, the page for addresses that do not exist, and
 * what this step itself writes.
 */
const LEFT_OUT = /\.(zip|pdf|epub|xml|txt|map|LICENSE\.txt|csv|ics|headers)$|^(_headers|vercel\.json|\.htaccess|nginx\.conf|_redirects|\.nojekyll|CNAME|404\.html|sw\.js|manifest\.webmanifest)$|^(offline|social|cards)\/|\.md$|^img\/icon-/;
/** The standard library of Python is a zip that the engine reads. */
const BUT = /^lab\/python\//;

/** The files of a built site that can be kept, by path, with slashes on every system. */
export const keepable = (outDir: string): string[] =>
  readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => BUT.test(file) || !LEFT_OUT.test(file))
    .sort();

/** As src/offline/fetchFile.ts counts it in the browser. */
export const hash = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

export function facts(outDir: string, file: string): Manifest['files'][string] {
  const content = readFileSync(path.join(outDir, file));
  return file.endsWith('.gz') ? [hash(content), content.length, hash(gunzipSync(content))] : [hash(content), content.length];
}
