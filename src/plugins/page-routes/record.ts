import {writeFileSync} from 'node:fs';
import type {Compilation, Compiler} from '@rspack/core';
import {chunksOf, isOfPages, lazyImports, partsOf, type LazyImport} from './lazy-imports';
import {shorten} from './runtime';

/** How the browser gets a module that routes load: its id, and the chunks that bring it, each with its files. */
export interface Loaded {
  module: string | number;
  chunks: Record<string, string[]>;
  /** Of the scripts that it asks for later and that only pages ask for: the hash in their name, by chunk. */
  later: Record<string, string>;
}

/** What is known once scripts are bundled. */
export interface Recorded {
  /** By the names that Docusaurus has for them. */
  modules: Record<string, Loaded>;
  /** The scripts that the table of all routes lies in. */
  routes: string[];
  /** File with the hashes of all scripts of pages. */
  hashes: string;
}

/**
 * Writes down how the browser gets the modules that routes load, and takes the list of their files out of the script that every page loads
 * first: a page names its own, and the list is fetched with the table of all routes.
 * @param file JSON file to be written: `Recorded`
 * @param names the names of what routes load
 */
export const recordModules = (file: string, names: () => ReadonlySet<string>) => ({
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('record-modules', (compilation) => {
      const stage = compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_REPORT; // names of files are what they will be
      compilation.hooks.processAssets.tap({name: 'record-modules', stage}, () => {
        const {routes, ofPages, others} = lazyImports(compilation, names());
        const isOfPage = isOfPages([...routes, ...ofPages], others);
        const hashes = shorten(compilation, isOfPage);
        const loaded = ({name, target, chunks}: LazyImport) => [name, {module: compilation.chunkGraph.getModuleId(target)!, chunks, later: laterOf(compilation, target, isOfPage)}] as const;
        const table = others.find(({name}) => name === 'routes');
        const recorded: Recorded = {modules: Object.fromEntries(routes.map(loaded)), routes: table ? Object.values(table.chunks).flat() : [], hashes};
        writeFileSync(file, JSON.stringify(recorded));
      });
    });
  },
});

function laterOf(compilation: Compilation, target: LazyImport['target'], isOfPage: (chunk: string) => boolean): Record<string, string> {
  const asked = partsOf(target).flatMap(({blocks}) => blocks).flatMap((block) => Object.entries(chunksOf(compilation, block)));
  return Object.fromEntries(asked.flatMap(([id, files]) => files.flatMap((file) => (isOfPage(id) ? [[id, /\.(\w+)\.js$/.exec(file)?.[1]]] : []))).filter(([, hash]) => hash));
}
