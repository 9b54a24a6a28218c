import type {AsyncDependenciesBlock, Compilation, Module} from '@rspack/core';

/** Something that is asked for by `import()`. */
export interface LazyImport {
  /** Name of its chunk, where it has one. */
  name: string;
  target: Module;
  /** The chunks that bring it, each with its files. */
  chunks: Record<string, string[]>;
}

/**
 * All that is asked for by `import()`: what routes load, what these modules ask for themselves, and the rest.
 * @param names the names of what routes load
 */
export function lazyImports(compilation: Compilation, names: ReadonlySet<string>): Record<'routes' | 'ofPages' | 'others', LazyImport[]> {
  const all = [...compilation.modules].flatMap((module) => module.blocks.flatMap((block) => importOf(compilation, block).map((asked) => ({module, asked}))));
  const routes = all.flatMap(({asked}) => (names.has(asked.name) ? [asked] : []));
  const targets = new Set(routes.flatMap(({target}) => partsOf(target).map((part) => part.identifier())));
  const rest = all.filter(({asked}) => !names.has(asked.name));
  const isOfPage = ({module}: {module: Module}) => targets.has(module.identifier());
  return {routes, ofPages: rest.filter(isOfPage).map(({asked}) => asked), others: rest.filter((one) => !isOfPage(one)).map(({asked}) => asked)};
}

/** Tells of a chunk whether only pages ask for it. */
export function isOfPages(pages: readonly LazyImport[], others: readonly LazyImport[]): (chunk: string) => boolean {
  const idsOf = (asked: readonly LazyImport[]) => new Set(asked.flatMap(({chunks}) => Object.keys(chunks)));
  const [own, shared] = [idsOf(pages), idsOf(others)];
  return (chunk) => own.has(chunk) && !shared.has(chunk);
}

/** The chunks that answer an `import()`, each with its files. */
export function chunksOf({chunkGraph}: Compilation, block: AsyncDependenciesBlock): Record<string, string[]> {
  return Object.fromEntries((chunkGraph.getBlockChunkGroup(block)?.chunks ?? []).map((chunk) => [chunk.id!, [...chunk.files]]));
}

/** A module may have been made of several. */
export const partsOf = (module: Module): Module[] => [module, ...('modules' in module ? (module.modules as Module[]) : [])];

function importOf(compilation: Compilation, block: AsyncDependenciesBlock): LazyImport[] {
  const group = compilation.chunkGraph.getBlockChunkGroup(block);
  const target = compilation.moduleGraph.getModule(block.dependencies[0]!);
  return group && target ? [{name: group.name ?? '', target, chunks: chunksOf(compilation, block)}] : [];
}
