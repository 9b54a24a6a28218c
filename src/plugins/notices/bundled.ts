import path from 'node:path';

interface Bundled {
  resource?: string;
  modules?: Iterable<Bundled>;
}

interface Compiler {
  hooks: {compilation: {tap(name: string, done: (compilation: Compilation) => void): void}};
}

interface Compilation {
  compiler: Compiler;
  hooks: {finishModules: {tap(name: string, done: (modules: Iterable<Bundled>) => void): void}};
}

/** Gathers the names of the packages that a compiler puts into the page's scripts. */
export const gatherPackages = (names: Set<string>) => ({
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('notices', (compilation) => {
      if (compilation.compiler !== compiler) return; // those that make style sheets run within it
      compilation.hooks.finishModules.tap('notices', (modules) => {
        for (const {resource} of modules) {
          const name = resource && packageOf(resource);
          if (name) names.add(name);
        }
      });
    });
  },
});

/** "@scope/name" of ".../node_modules/@scope/name/lib/file.js". */
export function packageOf(file: string): string | undefined {
  const parts = file.split('?')[0]!.split(path.sep);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  return parts[at + 1]!.startsWith('@') ? parts.slice(at + 1, at + 3).join('/') : parts[at + 1];
}
