declare module '@every/registry.js' {
  const registry: typeof import('./tables').registry;
  export default registry;
}

declare module '@every/routes.js' {
  const routes: import('./tables').Route[];
  export default routes;
}

declare module '@every/routesChunkNames.json' {
  const names: Record<string, unknown>;
  export default names;
}

declare module '@docusaurus/core/lib/client/exports/ComponentCreator' {
  export default function ComponentCreator(path: string, hash: string): unknown;
}
