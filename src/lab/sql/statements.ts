/** One statement of a script and the line on which its first word stands, 1-based. */
export interface Statement {
  text: string;
  line: number;
}

/** Text, quoted names, dollar-quoted text and comments: what may hold a semicolon that ends nothing. */
const PIECE = /'(?:[^']|'')*'?|"(?:[^"]|"")*"?|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|;|[^'"$;/-]+|[\s\S]/g;

/**
 * Splits a script at the semicolons that end statements.
 * @param script SQL, possibly broken: text that is never closed runs to the end
 * @returns the statements that hold more than space and comments
 */
export function splitStatements(script: string): Statement[] {
  const found: Statement[] = [];
  let start = 0;
  let empty = true;
  const close = (end: number) => {
    if (!empty) {
      const lead = /^\s*/.exec(script.slice(start, end))![0].length;
      found.push({text: script.slice(start + lead, end).trimEnd(), line: lineOf(script, start + lead)});
    }
    empty = true;
  };
  for (const {0: piece, index} of script.matchAll(PIECE)) {
    if (piece === ';') {
      close(index);
      start = index + 1;
    } else if (piece.trim() && !/^(--|\/\*)/.test(piece)) empty = false;
  }
  close(script.length);
  return found;
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;
