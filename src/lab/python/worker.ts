import type {loadPyodide as LoadPyodide} from 'pyodide';
import {askOnly} from '../guard';
import {followDownload} from './download';
import helpTexts from './help_texts.py';
import {limitMemory} from './memory';
import type {Answer, Request} from './messages';
import {distribution, fetchPackages, THIRD_PARTY} from './packages';
import palmwright from './palmwright.py';
import runner from './runner.py';
import {Session} from './session';
import show from './show.py';

const HELPER_TEXTS: Record<string, string> = {'runner.py': runner, 'show.py': show, 'help_texts.py': helpTexts, 'palmwright.py': palmwright};
const say = (answer: Answer) => globalThis.postMessage(answer);
let session: Session | undefined;

askOnly([THIRD_PARTY]);

globalThis.onmessage = async ({data}: MessageEvent<Request>) => {
  if (data.kind === 'load') await load(data).then(() => say({kind: 'loaded'}), (problem) => say({kind: 'refused', message: refusal(problem)}));
  if (data.kind === 'run') say({kind: 'done', outcome: await session!.run(data, (text) => say({kind: 'text', text}))});
  if (data.kind === 'reset') {
    session!.reset();
    say({kind: 'forgotten'});
  }
};

async function load({site, engine, bytes}: Extract<Request, {kind: 'load'}>): Promise<void> {
  new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)); // throws where WebAssembly is refused
  limitMemory();
  followDownload(engine, bytes, (progress) => say({kind: 'progress', progress}));
  const {loadPyodide, version} = await import(/* webpackIgnore: true */ `${engine}pyodide.mjs`) as {loadPyodide: typeof LoadPyodide; version: string};
  const python = await Promise.race([
    loadPyodide({indexURL: engine, packageBaseUrl: distribution(version), env: {MPLBACKEND: 'agg', HOME: '/home/pyodide'}, stdout: () => {}, stderr: () => {}}),
    brokenWasm(),
  ]);
  session = new Session(python, {
    helper: async (name) => HELPER_TEXTS[name]!,
    table: async ({path}) => {
      const response = await fetch(`${site}${path}`).catch(() => undefined);
      if (!response?.ok) throw new Error(`The file ${path} did not arrive. ${response ? 'It is not on the server.' : 'The network does not answer; run again when it does.'}`);
      return response.arrayBuffer();
    },
    packages: (names) => fetchPackages(python, names),
  });
  await session.prepare();
}

/** Pyodide waits forever when its WebAssembly file is cut short; this rejects instead. */
const brokenWasm = () => new Promise<never>((_, reject) => {
  const {instantiateStreaming} = WebAssembly;
  WebAssembly.instantiateStreaming = async (source, imports) => {
    try {
      return await instantiateStreaming.call(WebAssembly, source, imports);
    } catch (problem) {
      reject(problem);
      throw problem;
    }
  };
});

function refusal(problem: unknown): string {
  console.debug(problem);
  if (typeof WebAssembly !== 'object' || problem instanceof EvalError || /unsafe-eval|blocked by CSP|disallowed/i.test(String(problem))) {
    return 'This browser refuses WebAssembly, which Python in a page needs. The expected results stand below each cell.';
  }
  if (problem instanceof RangeError) return 'There is not enough memory for Python. Close other tabs and try again.';
  return 'Python did not arrive whole. Look at the network and press Run again.';
}
