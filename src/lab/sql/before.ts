/* Stands before DuckDB's own worker script. DuckDB would fetch extensions, and files that a query names, from wherever it likes. */
import {askOnly} from '../guard';

askOnly();
// What fails within the worker and is caught by nobody is to reach the page, which starts DuckDB anew.
self.addEventListener('unhandledrejection', ({reason}) => setTimeout(() => {
  throw reason;
}));
