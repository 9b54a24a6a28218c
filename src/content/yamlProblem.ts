import type {LineCounter, YAMLError} from 'yaml';
import type {Problem} from './fault';

type Words = Omit<Problem, 'line'>;

/** The commonest errors in a human sentence. */
const sentences: Record<string, Words> = {
  TAB_AS_INDENT: {
    what: 'a tab is used to indent YAML',
    right: 'YAML is indented with spaces',
    mend: 'replace each tab by two spaces',
  },
  DUPLICATE_KEY: {what: 'the same field stands twice', right: 'a field stands once', mend: 'remove one of the two'},
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'a colon followed by a space inside a value is read as another field',
    right: 'a value that holds ": " stands in quotes',
    mend: "put the whole value in 'single quotes'",
  },
  BAD_INDENT: {
    what: 'the indentation does not fit the lines around it',
    right: 'fields of one item begin in the same column',
    mend: 'align this line',
  },
  BAD_SCALAR_START: {
    what: 'the value begins with a sign that YAML reserves',
    right: 'such a value stands in quotes',
    mend: "put the whole value in 'single quotes'",
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'the line is neither "field: value" nor an item of a list',
    right: 'a field is followed by a colon and a space',
    mend: 'write "field: value"',
  },
};

/** Errors whose place is where the parser gave up; the writer needs the place where it began. */
const opened: [message: RegExp, sign: string, words: Words][] = [
  [
    /Missing closing 'quote/,
    "'",
    {
      what: "a 'single quote' is opened and never closed",
      right: 'a quoted value ends with its quote',
      mend: "add the missing '",
    },
  ],
  [
    /Missing closing "quote/,
    '"',
    {
      what: 'a "double quote" is opened and never closed',
      right: 'a quoted value ends with its quote',
      mend: 'add the missing "',
    },
  ],
  [
    /^Flow sequence .*end with a \]/,
    '[',
    {what: 'a [ is opened and never closed', right: 'a list on one line ends with ]', mend: 'add the missing ]'},
  ],
  [
    /^Flow map .*end with a \}/,
    '{',
    {what: 'a { is opened and never closed', right: 'fields on one line end with }', mend: 'add the missing }'},
  ],
];

const indented: Words = {
  what: 'the line is indented like no line around it',
  right: 'fields of one item begin in the same column',
  mend: 'align it with the field before',
};
const behind: Words = {
  what: 'text stands behind the end of a value',
  right: "an apostrophe inside 'single quotes' is written twice",
  mend: 'put the whole value in "double quotes", or double the apostrophe',
};

/**
 * Explains what a YAML parser found, one problem a line. Behind an error that throws the parser off, it is not believed.
 *
 * @param errors what the parser found, in order
 * @param text the text
 * @param lines counts its lines
 */
export function explainYaml(errors: YAMLError[], text: string, lines: LineCounter): Problem[] {
  const problems = new Map<number, Problem>();
  for (const error of errors) {
    const [offset] = error.pos;
    const begun = opened.find(([message]) => message.test(error.message));
    const line = lines.linePos(begun ? Math.max(0, text.lastIndexOf(begun[1], offset - 1)) : offset).line;
    if (!problems.has(line)) problems.set(line, {line, ...(begun?.[2] ?? wordsFor(error))});
    if (begun || error.code === 'UNEXPECTED_TOKEN') break;
  }
  return [...problems.values()];
}

function wordsFor(error: YAMLError): Words {
  if (/without - indicator|must start at the same column/.test(error.message)) return indented;
  if (/Unexpected scalar at node end/.test(error.message)) return behind;
  const said = (error.message.split('\n')[0] ?? '').replace(/[.:;]+$/, '');
  return (
    sentences[error.code] ?? {
      what: `the YAML is broken (${said})`,
      right: 'each field is "name: value", lists are indented with spaces',
      mend: 'compare with another file of the same kind',
    }
  );
}
