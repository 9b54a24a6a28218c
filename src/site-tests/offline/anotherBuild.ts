import {cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Manifest} from '../../offline/manifest';
import {facts} from '../../plugins/offline/files';
import {sealSite} from '../../plugins/offline';
import {withPolicy} from '../../plugins/policy/page';

const HASHED = /\.([0-9a-f]{8})\.(?:js|css)$/;
/** What the policy step put in: the inline scripts name others now. */
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*><meta name="referrer"[^>]*>/;
const backwards = (hash: string) => [...hash].reverse().join('');

/** The list that a build wrote. */
export function listOf(folder: string): Manifest {
  const [name] = readdirSync(path.join(folder, 'offline'));
  return JSON.parse(readFileSync(path.join(folder, 'offline', name!), 'utf8')) as Manifest;
}

/**
 * Makes a build in which every page, script and style sheet differs from the given one: those whose address holds a hash have another
 * address, the others another content at the same address. Tables and engines are the same. It is sealed as a build is.
 */
export function anotherBuild(from: string, to: string): Manifest {
  rmSync(to, {recursive: true, force: true});
  cpSync(from, to, {recursive: true});
  const list = listOf(from);
  rmSync(path.join(to, 'offline'), {recursive: true});
  const hashes = new Map(Object.keys(list.files).flatMap((file) => HASHED.exec(file)?.[1] ?? []).map((hash) => [hash, backwards(hash)]));
  const renamed = (text: string) => text.replace(/\b[0-9a-f]{8}\b/g, (word) => hashes.get(word) ?? word);
  for (const file of Object.keys(list.files).filter((one) => /\.(html|js|css)$/.test(one) && !one.startsWith('lab/'))) {
    const text = renamed(readFileSync(path.join(to, file), 'utf8'));
    writeFileSync(path.join(to, file), file.endsWith('.html') ? withPolicy(text.replace(POLICY, '')) + '<!-- changed -->' : `${text}/* changed */`);
    if (renamed(file) !== file) renameSync(path.join(to, file), path.join(to, renamed(file)));
  }
  const sealed: Manifest = JSON.parse(renamed(JSON.stringify({...list, files: {}}))) as Manifest;
  return sealSite(process.cwd(), to, {...sealed, files: Object.fromEntries(Object.keys(list.files).map((file) => [renamed(file), facts(to, renamed(file))]))});
}
