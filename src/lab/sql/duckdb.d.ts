/** The build for browsers by its own name: on the server, the package's plain name means another build, whose bundling warns. */
declare module '@duckdb/duckdb-wasm/dist/duckdb-browser.mjs' {
  export * from '@duckdb/duckdb-wasm';
}
