import {writeFileSync} from 'node:fs';
import type {Compilation, Compiler} from '@rspack/core';

/** How the browser gets a module that routes load: its id, and the chunks that bring it, each with its files. */
export interface Loaded {
  module: string | number;
  chunks: Record<string, string[]>;
}

/**
 * Writes down how the browser gets the modules that routes load, by the names that Docusaurus has for them: ids and files come with the bundle.
 * @param file JSON file to be written: a `Loaded` for each name
 */
export const recordModules = (file: string) => ({
  apply: (compiler: Compiler) =>
    void compiler.hooks.afterEmit.tap('record-modules', (compilation) => writeFileSync(file, JSON.stringify(Object.fromEntries(asked(compilation))))),
});

/** What is asked for by `import()` under a name. */
function asked({modules, moduleGraph, chunkGraph}: Compilation): [string, Loaded][] {
  return [...modules].flatMap((module) =>
    module.blocks.flatMap((block): [string, Loaded][] => {
      const group = chunkGraph.getBlockChunkGroup(block);
      const target = moduleGraph.getModule(block.dependencies[0]!);
      if (!group?.name || !target) return [];
      const chunks = Object.fromEntries(group.chunks.map((chunk) => [chunk.id!, [...chunk.files]]));
      return [[group.name, {module: chunkGraph.getModuleId(target)!, chunks}]];
    }),
  );
}
