import type {Problem} from './fault';

/** A problem, and the stretches of text to blank so that reading can go on behind it. */
export interface MdxProblem extends Problem {
  blank: [from: number, to: number][];
}

/** A page that does not parse, and what the parser says of it. */
export interface Case {
  text: string;
  reason: string;
  /** Offset that the parser names. */
  offset: number;
}

/** A problem at an offset of the text. */
export function problem(
  text: string,
  offset: number,
  blank: [number, number][],
  words: Omit<Problem, 'line'>,
): MdxProblem {
  return {line: text.slice(0, offset).split('\n').length, ...words, blank};
}

/** Offset of the end of a line. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Offset of a line and column, both counted from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** The tag that begins at or just before an offset. */
export function tagAt(text: string, offset: number): [number, number] {
  const start = text[offset] === '<' ? offset : Math.max(0, text.lastIndexOf('<', offset));
  const end = /^<(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*>/.exec(text.slice(start));
  return [start, end ? start + end[0].length : lineEnd(text, start)];
}

/** The last brace before an offset that nothing closes. */
export function openBrace(text: string, offset: number): number {
  let depth = 0;
  for (let i = offset - 1; i >= 0; i--) {
    if (text[i - 1] === '\\') continue;
    if (text[i] === '}') depth++;
    else if (text[i] === '{' && depth-- === 0) return i;
  }
  return text.lastIndexOf('{', offset);
}

/** Where tags begin before an offset that are not complete there. */
export function openTags(text: string, offset: number): number[] {
  const upTo = text.slice(0, offset);
  const begun = [...upTo.matchAll(/<\/?[A-Za-z]/g)].map((match) => match.index);
  return begun.filter((at) => !/^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.test(upTo.slice(at)));
}
