import type {Outcome} from '../../lab/engine';

/** Rows of an expected result that a page carries: it is there to be looked at, and every reader downloads it. */
const SHOWN = 20;

/** An outcome for the page: long tables are cut, with the count of what they had. */
export const shortened = (outcome: Outcome): Outcome => ({
  ...outcome,
  outputs: outcome.outputs.map((output) => (output.kind === 'table' ? {...output, rows: output.rows.slice(0, SHOWN)} : output)),
});
