import katex from 'katex';
import {visit} from 'unist-util-visit';
import {fault, type Fault} from '../fault';
import type {Page, Site} from '../site';

/** KaTeX accepts every formula. */
export function checkFormulas(site: Site): Fault[] {
  return site.pages.flatMap(formulasOf);
}

function formulasOf({tree, file}: Page): Fault[] {
  const faults: Fault[] = [];
  if (!tree) return faults;
  visit(tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    const said = rejection(node.value, node.type === 'math');
    if (!said) return;
    const first = (node.position?.start.line ?? 1) + (node.type === 'math' ? 1 : 0);
    const line = first + node.value.slice(0, said.offset).split('\n').length - 1;
    faults.push(
      fault('formula', file, {
        line,
        what: `KaTeX rejects the formula (${said.message})`,
        right: 'a formula uses the commands KaTeX knows, with every brace closed',
        mend: 'correct it, or write \\$ if you mean the sign itself',
      }),
    );
  });
  return faults;
}

/** What KaTeX says against a formula and where in it; undefined when it accepts it. */
export function rejection(formula: string, displayMode: boolean): {message: string; offset: number} | undefined {
  try {
    katex.renderToString(formula, {displayMode, throwOnError: true, strict: 'error', maxExpand: 1000});
    return undefined;
  } catch (error) {
    const {message, position} = error as Error & {position?: number};
    return {message: condensed(message), offset: position ?? 0};
  }
}

/** "KaTeX parse error: Undefined control sequence: \foo at position 3: a \̲f̲…" → "Undefined control sequence: \foo". */
function condensed(message: string): string {
  return message
    .replace(/^KaTeX parse error: /, '')
    .replace(/^LaTeX-incompatible input and strict mode is set to 'error': /, '')
    .replace(/ at (position \d+|end of input):[\s\S]*$/, '')
    .replace(/ \[\w+\]$/, '')
    .replace(/;/g, ',');
}
