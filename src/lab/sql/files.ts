/** DuckDB's worker and its WebAssembly, as the build lays them out in the engine's folder. */
export const WORKER = 'worker.js';
export const WASM = 'duckdb.wasm.gz';
