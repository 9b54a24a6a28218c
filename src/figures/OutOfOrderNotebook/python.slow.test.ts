import fc from 'fast-check';
import {loadPyodide} from 'pyodide';
import {beforeAll, expect, it} from 'vitest';
import {notebooks} from './cells';
import {listOf, run, type Params} from './model';

/** A kernel as Jupyter's: one dictionary for all cells, output caught, `save` writes to a file that outlives a restart. */
const KERNEL = `
import io, contextlib
class Kernel:
    def __init__(self): self.file = None; self.restart()
    def restart(self): self.names = {'save': self.save}
    def save(self, value): self.file = value
    def run(self, source):
        out = io.StringIO()
        try:
            with contextlib.redirect_stdout(out): exec(source, self.names)
        except NameError as error: return f'NameError: {error}'
        return out.getvalue().rstrip('\\n') or None
kernel = Kernel()
`;
interface Kernel { run: (source: string) => string | undefined; restart: () => void; file: number | undefined }

let kernel: () => Kernel;
beforeAll(async () => {
  const python = await loadPyodide();
  kernel = () => { python.runPython(KERNEL); return python.globals.get('kernel') as Kernel; };
});

/** Does to Python what the reader does to the figure. */
function inPython({notebook, actions}: Params): {outputs: (string | null)[]; file: number | null} {
  const {cells} = notebooks[notebook];
  const python = kernel();
  let page = cells.map((cell, i) => ({number: i + 1, source: cell.source, output: null as string | null}));
  const execute = (number: number) => {
    const cell = page.find((one) => one.number === number);
    if (cell) cell.output = python.run(cell.source) ?? null;
    return cell?.output?.startsWith('NameError');
  };
  for (const action of listOf(actions)) {
    if (action.startsWith('x')) page = page.filter((cell) => cell.number !== Number(action.slice(1)));
    else if (action !== 'r') execute(Number(action));
    else {
      python.restart();
      page.forEach((cell) => (cell.output = null));
      page.some((cell) => execute(cell.number));
    }
  }
  return {outputs: page.map((cell) => cell.output), file: python.file ?? null};
}

it('the cells do what Python does, in any order', () => {
  const action = fc.oneof({weight: 6, arbitrary: fc.constantFrom('1', '2', '3', '4')}, fc.constantFrom('x1', 'x2', 'x3', 'x4', 'r'));
  fc.assert(fc.property(fc.constantFrom<Params['notebook']>('deleted', 'doubled', 'bound'), fc.array(action, {maxLength: 12}), (notebook, list) => {
    const params = {notebook, actions: list.join(' ')};
    const {page, file} = run(params);
    expect({outputs: page.map((cell) => cell.output), file}).toEqual(inPython(params));
  }), {numRuns: 300, examples: [['deleted', '1 2 3 4 x3 4'.split(' ')], ['doubled', '1 2 3 2 4'.split(' ')]]});
});
