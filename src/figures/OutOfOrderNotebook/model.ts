import {notebooks} from './cells';
import {NameMissing, Names} from './names';
import type {Cell, Notebook, Params, Result, Run, Shown} from './types';

export type {Params, Result} from './types';

/** Actions beyond which the page would be hard to read; more are not taken. */
export const MOST = 24;

interface State {
  page: readonly Shown[];
  runs: readonly Run[];
  names: Names;
  counter: number;
}

const start = (notebook: Notebook, numbers: readonly number[]): State => ({
  page: numbers.map((number) => ({number, source: notebook.cells[number - 1]!.source, counter: null, output: null, failed: false})),
  runs: [], names: new Names(), counter: 0,
});

function execute(cell: Cell, names: Names): {names: Names; output: string | null; failed: boolean} {
  try {
    const [after, printed] = cell.run(names);
    return {names: after, output: printed ?? null, failed: false};
  } catch (error) {
    if (!(error instanceof NameMissing)) throw error;
    return {names, output: error.message, failed: true};
  }
}

function runCell(state: State, notebook: Notebook, number: number): State {
  if (!state.page.some((cell) => cell.number === number)) return state;
  const {names, output, failed} = execute(notebook.cells[number - 1]!, state.names);
  const counter = state.counter + 1;
  return {
    names, counter,
    page: state.page.map((cell) => (cell.number === number ? {...cell, counter, output, failed} : cell)),
    runs: [...state.runs, {counter, cell: number, source: notebook.cells[number - 1]!.source, output, failed, gone: false}],
  };
}

function deleteCell(state: State, number: number): State {
  return {...state, page: state.page.filter((cell) => cell.number !== number), runs: state.runs.map((run) => (run.cell === number ? {...run, gone: true} : run))};
}

/** Restart and run all: new variables, counters from 1, cells from top to bottom, and a stop at the first error. */
function restart(state: State, notebook: Notebook): State {
  const numbers = state.page.map((cell) => cell.number);
  const fresh = {...start(notebook, numbers), names: new Names({}, state.names.file)}; // the file lies outside the kernel
  return numbers.reduce((now, number) => (now.runs.at(-1)?.failed ? now : runCell(now, notebook, number)), fresh);
}

function act(state: State, notebook: Notebook, action: string): State {
  if (action === 'r') return restart(state, notebook);
  if (action.startsWith('x')) return deleteCell(state, Number(action.slice(1)));
  return runCell(state, notebook, Number(action));
}

export const listOf = (actions: string): string[] => actions.split(' ').filter(Boolean);
/** Whether a text, perhaps typed into the address, is a list of actions. */
export const isActions = (text: string): boolean => listOf(text).length <= MOST && listOf(text).every((one) => /^(r|x?[1-4])$/.test(one));

const output = (state: State, notebook: Notebook) => state.page.find((cell) => cell.number === notebook.shown + 1)?.output ?? null;

/** Does what was done to a notebook, and beside it what a restart and “run all” of the remaining cells would give. */
export function run({notebook: name, actions}: Params): Result {
  const notebook = notebooks[name];
  const state = listOf(actions).reduce((now, action) => act(now, notebook, action), start(notebook, notebook.cells.map((_, i) => i + 1)));
  const fresh = restart({...state, names: new Names()}, notebook);
  return {
    page: state.page, runs: state.runs, variables: state.names.listed(), file: state.names.file,
    shown: output(state, notebook), fresh: output(fresh, notebook), freshFile: fresh.names.file,
  };
}
