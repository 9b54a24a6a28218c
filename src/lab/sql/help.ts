/** A common mistake: how its message looks, and one sentence for it. The first that fits is taken. */
interface Mistake {
  says: RegExp;
  /** What the statement must look like as well, if the message alone does not tell. */
  when?: (code: string, near: string) => boolean;
  help: (near: string, tables: readonly string[]) => string;
}

const KEYWORDS = ['SELECT', 'FROM', 'WHERE', 'GROUP', 'ORDER', 'HAVING', 'LIMIT', 'JOIN', 'LEFT', 'UNION', 'WITH', 'BETWEEN', 'DISTINCT', 'QUALIFY'];

const MISTAKES: Mistake[] = [
  {
    says: /unterminated quoted/i,
    help: () => 'A quotation mark is opened and never closed; text stands in single quotes, as in \'PW-5\'.',
  },
  {
    says: /syntax error at end of input/i,
    help: () => 'The query ends too early: look for an open parenthesis, or a word such as FROM or BY with nothing after it.',
  },
  {
    says: /syntax error at or near/i,
    when: (code, near) => new RegExp(`,\\s*(--[^\\n]*\\s*)*${escaped(near)}`, 'i').test(code) && /^(from|where|group|order|limit|\))/i.test(near),
    help: (near) => `There is a comma before ${near.toUpperCase()}; the last item of a list has none.`,
  },
  {
    says: /syntax error at or near/i,
    when: (code, near) => nearKeyword(near) !== undefined || nearKeyword(wordBefore(code, near)) !== undefined,
    help: (near) => `A keyword is misspelt near “${near}”${nearKeyword(near) ? `: perhaps it is ${nearKeyword(near)}` : ''}.`,
  },
  {
    says: /syntax error at or near/i,
    help: (near) => `DuckDB stopped reading at “${near}”: the mistake is there or just before it, often a missing comma or a clause in the wrong order (SELECT, FROM, WHERE, GROUP BY, HAVING, ORDER BY, LIMIT).`,
  },
  {
    says: /Referenced column .* not found/i,
    when: (code, near) => code.includes(`"${near}"`),
    help: (near) => `Double quotes mean a column; write text in single quotes: '${near}'.`,
  },
  {
    says: /Referenced (column|table) .* not found|does not have a column/i,
    help: (near) => `There is no “${near}” in the tables after FROM; the names that come nearest stand in the message, and Edit completes names as you type.`,
  },
  {
    says: /extension/i,
    help: () => 'That belongs to an extension of DuckDB, and the page takes none: an extension would come from another host.',
  },
  {
    says: /TProtocolException|snappy|No magic bytes|corrupt/i,
    help: () => 'A table arrived damaged; reload the page and press Run again.',
  },
  {
    says: /function .* does not exist|No function matches/i,
    help: (near) => `DuckDB knows no function “${near}” for these arguments; check its spelling, and the types of what it is given.`,
  },
  {
    says: /Table with name .* does not exist|Schema with name .* does not exist|Catalog .* does not exist/i,
    help: (_near, tables) => (tables.length > 0 ? `This cell has ${tables.join(', ')}; write the name with its schema.` : 'This cell names no tables.'),
  },
  {
    says: /must appear in the GROUP BY/i,
    help: (near) => `Each row of the result stands for a group: put “${near}” after GROUP BY, or wrap it in max(…), sum(…) or the like.`,
  },
  {
    says: /WHERE clause cannot contain aggregates/i,
    help: () => 'WHERE looks at single rows, before they are grouped; a condition on sum(…) or count(*) stands after HAVING.',
  },
  {
    says: /WHERE clause cannot contain window functions/i,
    help: () => 'A condition on a window function stands after QUALIFY.',
  },
  {
    says: /Ambiguous reference/i,
    help: (near) => `Two tables have a column “${near}”; write which one you mean, as in o.${near}.`,
  },
  {
    says: /Could not convert|Conversion Error|Cannot compare values of type|Cannot mix/i,
    help: () => 'A text is compared with or turned into something it is not; check the types, and write dates as DATE \'2026-01-31\'.',
  },
  {
    says: /Out of Memory|could not allocate|allocation failure|bad_alloc/i,
    help: () => 'The result or a step on the way to it is too large for the page; look for a join without a condition, or take fewer rows.',
  },
  {
    says: /HTTP|other host|IO Error|No files found/i,
    help: () => 'The page reads the files of its cells and nothing else.',
  },
];

/** One sentence of help for the commonest mistakes, or nothing. */
export function helpFor(message: string, code: string, tables: readonly string[]): string | undefined {
  const near = /with name "?([^"\s!]+)/.exec(message)?.[1] ?? /"([^"]*)"/.exec(message)?.[1] ?? /function[^(]*?'?(\w+)\(/.exec(message)?.[1] ?? '';
  return MISTAKES.find(({says, when}) => says.test(message) && (!when || when(code, near)))?.help(near, tables);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The keyword that a word is one slip away from; nothing when it is that keyword. */
function nearKeyword(word: string): string | undefined {
  const upper = word.toUpperCase();
  if (upper.length < 3 || KEYWORDS.includes(upper)) return undefined;
  return KEYWORDS.find((keyword) => oneSlip(upper, keyword));
}

const wordBefore = (code: string, near: string) => new RegExp(`(\\w+)\\W+${escaped(near)}`, 'i').exec(code)?.[1] ?? '';

/** Whether two words differ by one letter changed, left out, added, or two neighbors exchanged. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i += 1;
  const [x, y] = [a.slice(i), b.slice(i)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}
