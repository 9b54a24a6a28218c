import {LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document} from 'yaml';
import type {Problem} from './fault';
import {explainYaml} from './yamlProblem';

export type Path = readonly PropertyKey[];
/** Line of the thing at a path; of its nearest parent when the thing is missing. */
export type LineOf = (path: Path) => number;

export interface Yaml {
  data: unknown;
  lineOf: LineOf;
  problems: Problem[];
}

/**
 * Reads YAML and remembers where everything stands. Never throws: what cannot be read becomes a problem.
 *
 * @param text the text; lines count from its start
 * @returns the data (undefined when the text is broken), a finder of lines, and the problems
 */
export function parseYaml(text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, logLevel: 'silent'});
  const problems = explainYaml(document.errors, text, lines);
  const lineOf = finder(document, lines);
  if (problems.length > 0) return {data: undefined, lineOf, problems};
  try {
    return {data: document.toJS() as unknown, lineOf, problems};
  } catch (error) {
    const problem = {
      line: 1,
      what: `the YAML cannot be read (${(error as Error).message})`,
      right: plain,
      mend: 'write the values out',
    };
    return {data: undefined, lineOf, problems: [problem]};
  }
}

const plain = 'plain maps, lists and text are enough here';

function finder(document: Document, lines: LineCounter): LineOf {
  return (path) => {
    let node: unknown = document.contents;
    let line = lineAt(node, lines) ?? 1;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
        if (!pair) break;
        line = lineAt(pair.key, lines) ?? line;
        node = pair.value;
      } else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
        node = node.items[key];
        line = lineAt(node, lines) ?? line;
      } else break;
    }
    return line;
  };
}

function lineAt(node: unknown, lines: LineCounter): number | undefined {
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
}
