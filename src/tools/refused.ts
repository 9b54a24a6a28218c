import process from 'node:process';

/** A request that a tool does not carry out, with a sentence that says why and what to do. */
export class Refused extends Error {}

/** Runs a tool: what it refuses is one sentence and exit code 1; anything else that it throws is a bug and shows its trace. */
export async function runTool(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const known = error instanceof Refused || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
    if (!known) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
