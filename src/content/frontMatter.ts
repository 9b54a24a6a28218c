import {fault, type Fault} from './fault';
import {nearest} from './nearest';
import {frontMatterSchema, type FrontMatter} from './schemas';
import {validate} from './validate';
import {parseYaml, type LineOf} from './yaml';

export interface CheckedFrontMatter {
  /** The front matter, when it can be used. */
  value?: FrontMatter;
  /** The fields that are right, each by itself: enough to show a page that has faults. */
  safe: Partial<FrontMatter>;
  faults: Fault[];
}

/**
 * Checks the front matter of one chapter against its schema.
 *
 * @param data what stands between the fences, already parsed
 * @param file name of the file, for the messages
 * @param lineOf finds the line of a field; without it every fault is on line 1
 * @returns the value, the usable fields and the faults; never throws
 */
export function checkFrontMatter(data: unknown, file: string, lineOf: LineOf = () => 1): CheckedFrontMatter {
  const {value, faults} = validate(frontMatterSchema, data, {file, lineOf, kind: 'chapter'});
  return {value, safe: value ?? safeFields(data), faults};
}

function safeFields(data: unknown): Partial<FrontMatter> {
  if (typeof data !== 'object' || data === null) return {};
  const given = data as Record<string, unknown>;
  const right = Object.entries(frontMatterSchema.shape).flatMap(([name, schema]) => {
    const result = name in given ? schema.safeParse(given[name]) : undefined;
    return result?.success ? [[name, result.data]] : [];
  });
  return Object.fromEntries(right) as Partial<FrontMatter>;
}

export interface ReadFrontMatter extends CheckedFrontMatter {
  lineOf: LineOf;
  /** Whether the text can be told from the front matter: not in an empty file, nor behind a fence that is never closed. */
  fenced: boolean;
  bodyLine: number;
}

/**
 * Reads and checks the front matter of a chapter.
 *
 * @param text the whole file
 * @param file name of the file, for the messages
 * @returns as `checkFrontMatter`, with lines counted in the file; never throws
 */
export function readFrontMatter(text: string, file: string): ReadFrontMatter {
  const {yaml, bodyLine} = splitFrontMatter(text);
  if (yaml === undefined) {
    const opened = text.startsWith('---');
    const problem = {
      line: 1,
      what: opened
        ? 'the front matter is opened and never closed'
        : text.trim()
          ? 'there is no front matter'
          : 'the file is empty',
      right: 'a chapter begins with a line "---", its fields, and a line "---"',
      mend: opened ? 'add a line "---" after the last field' : 'copy docs/_template/index.mdx and fill it in',
    };
    return {
      safe: {},
      faults: [fault('front-matter', file, problem)],
      lineOf: () => 1,
      fenced: !opened && text.trim() !== '',
      bodyLine,
    };
  }
  const {data, lineOf, problems} = parseYaml(yaml);
  if (problems.length > 0) {
    return {...roughly(yaml), faults: problems.map((p) => fault('yaml', file, p)), fenced: true, bodyLine};
  }
  const topLine: LineOf = (path) => {
    const field = writtenAs(data, path[0]);
    return field === undefined ? 1 : lineOf([field, ...path.slice(1)]);
  };
  return {...checkFrontMatter(data ?? {}, file, topLine), lineOf: topLine, fenced: true, bodyLine};
}

/** What broken YAML still shows: the chapter's position, so that the order of the book stays. */
function roughly(yaml: string): {safe: Partial<FrontMatter>; lineOf: LineOf} {
  const lines = yaml.split('\n');
  const position = /^sidebar_position:[ \t]*([1-9]\d*)[ \t]*\r?$/m.exec(yaml)?.[1];
  return {
    safe: position === undefined ? {} : {sidebar_position: Number(position)},
    lineOf: ([field]) => Math.max(0, lines.findIndex((line) => line.startsWith(`${String(field)}:`))) + 1,
  };
}

/** The field as the file spells it, which may be misspelt; undefined when it is not there. */
function writtenAs(data: unknown, field: PropertyKey | undefined): PropertyKey | undefined {
  if (typeof data !== 'object' || data === null || field === undefined) return undefined;
  const schemaFields = Object.keys(frontMatterSchema.shape);
  return field in data
    ? field
    : Object.keys(data).find((key) => !schemaFields.includes(key) && nearest(key, schemaFields) === field);
}

/** Text between the fences with an empty line before it, so that lines count as in the file; undefined without fences. */
export function splitFrontMatter(text: string): {yaml?: string; bodyLine: number} {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!match) return {bodyLine: 1};
  return {yaml: `\n${match[1]}`, bodyLine: match[0].split('\n').length + 1};
}
