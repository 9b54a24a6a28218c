/** A part that is not in the scripts of the pages: an engine, a font, the search. */
export interface Part {
  name: string;
  /** The package that it comes in; its version counts unless the part has one of its own. */
  from: string;
  version?: string;
  license: string;
  use: string;
  /** File in texts/ where its own license does not lie beside it. */
  text?: string;
}

export const PARTS: readonly Part[] = [
  {name: 'DuckDB', from: '@duckdb/duckdb-wasm', version: '0.9.1', license: 'MIT', use: 'SQL in a page, on Run', text: 'duckdb'},
  {name: 'CPython, with its standard library', from: 'pyodide', version: '3.14', license: 'PSF-2.0', use: 'Python in a page, on Run', text: 'cpython'},
  {name: 'Pyodide', from: 'pyodide', license: 'MPL-2.0', use: 'Python in a page, on Run', text: 'MPL-2.0'},
  {name: 'Pagefind', from: 'pagefind', license: 'MIT', use: 'search, when it is opened', text: 'pagefind'},
  {name: 'KaTeX, its style sheet', from: 'katex', license: 'MIT', use: 'pages with formulas'},
  {name: 'KaTeX fonts', from: 'katex', license: 'OFL-1.1', use: 'pages with formulas', text: 'katex-fonts'},
  {name: 'Infima and the classic theme of Docusaurus', from: '@docusaurus/theme-classic', license: 'MIT', use: 'the style sheet of the pages'},
];
