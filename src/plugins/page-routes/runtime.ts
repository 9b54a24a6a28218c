import {createHash} from 'node:crypto';
import {runInNewContext} from 'node:vm';
import type {Compilation} from '@rspack/core';

/** How the bundler's runtime, minified, makes a chunk's id to the name of its file. */
const NAME_OF_FILE = /(\w+)\.u=(\w+)=>"([^"]*)"\+\2\+"\."\+\((\{[^}]*\})\)\[\2\]\+"\.js"/;

/**
 * Leaves in the runtime the hashes of those scripts that every page may ask for, and makes a file of the rest.
 * @returns name of that file
 * @throws Error where the runtime does not look as it is known to
 */
export function shorten(compilation: Compilation, isOfPage: (chunk: string) => boolean): string {
  const name = Object.keys(compilation.assets).find((asset) => /(^|\/)runtime~main\.\w+\.js$/.test(asset));
  if (!name) throw new Error('The bundle has no runtime~main.js; src/plugins/page-routes/runtime.ts takes a list out of it.');
  const {code, rest} = withoutHashes(String(compilation.assets[name]!.source()), isOfPage, (content) => fileOf(content));
  const {RawSource} = compilation.compiler.rspack.sources;
  compilation.updateAsset(name, new RawSource(code));
  compilation.emitAsset(fileOf(rest), new RawSource(rest));
  return fileOf(rest);
}

const fileOf = (content: string) => `assets/js/pages.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.json`;

/** @returns the runtime, in which `files` has hashes by chunk and `rest` names the file with the others; and that file's content */
export function withoutHashes(runtime: string, isOfPage: (chunk: string) => boolean, named: (content: string) => string): {code: string; rest: string} {
  const [found, own, chunk, folder, list] = NAME_OF_FILE.exec(runtime) ?? [];
  if (!found) throw new Error('The runtime names its files in another way than src/plugins/page-routes/runtime.ts knows; after an update of the bundler, look for ".u=" in assets/js/runtime~main.*.js.');
  const hashes = Object.entries(runInNewContext(`(${list})`) as Record<string, string>);
  const rest = JSON.stringify(Object.fromEntries(hashes.filter(([id]) => isOfPage(id))));
  const kept = JSON.stringify(Object.fromEntries(hashes.filter(([id]) => !isOfPage(id))));
  const name = `${own}.files=${kept},${own}.rest=${JSON.stringify(named(rest))},${own}.u=${chunk}=>"${folder}"+${chunk}+"."+${own}.files[${chunk}]+".js"`;
  return {code: runtime.replace(found, () => name), rest};
}
