import type {Configuration, LintError} from 'markdownlint';
import type {Doc} from './doc';
import type {Finding} from './finding';

/** The rules of markdownlint that are kept, each with the edit that mends what `lint:fix` cannot. All others are off. */
export const markdownRules: Record<string, {options?: object; mend?: string}> = {
  MD001: {mend: 'write one # more than the heading above, and no more'},
  MD005: {mend: 'begin all items of a list in one column'},
  MD009: {},
  MD010: {options: {code_blocks: false}},
  MD011: {},
  MD012: {},
  MD018: {},
  MD019: {},
  MD022: {},
  MD023: {},
  MD024: {options: {siblings_only: true}, mend: 'give one of the two another text'},
  MD026: {options: {punctuation: '.,;:'}},
  MD027: {},
  MD029: {options: {style: 'ordered'}},
  MD030: {},
  MD031: {},
  MD034: {mend: 'write [what stands there](the address)'},
  MD037: {},
  MD038: {},
  MD039: {},
  MD040: {mend: 'write the language behind the ```, or ```text'},
  MD042: {mend: 'give the link an address, or take it away'},
  MD045: {mend: 'write ![what the picture shows](address)'},
  MD047: {},
  MD048: {options: {style: 'backtick'}, mend: 'write ``` instead of ~~~'},
  MD056: {mend: 'give each row as many cells as the first one has'},
};

const config: Configuration = {default: false, ...Object.fromEntries(Object.entries(markdownRules).map(([name, {options}]) => [name, options ?? true]))};
const inMdx: Configuration = {...config, MD034: false, MD037: false, MD045: false};

/** What markdownlint finds in a page. */
export async function lintMarkdown({file, text}: Doc): Promise<Finding[]> {
  const results = await run(file, text);
  return results.map((result) => ({
    file,
    line: result.lineNumber,
    rule: result.ruleNames[0]!,
    severity: 'error',
    what: lower(result.ruleDescription) + (result.errorDetail ? ` (${result.errorDetail})` : ''),
    why: 'pages are written one way, and other programs read them',
    mend: result.fixInfo ? '`npm run lint:fix` mends it' : (markdownRules[result.ruleNames[0]!]?.mend ?? 'write it the usual way'),
  }));
}

/** The page with all that markdownlint can mend, mended. */
export async function fixMarkdown({file, text}: Doc): Promise<string> {
  const {applyFixes} = await import('markdownlint'); // it can be imported, and not required
  return applyFixes(text, await run(file, text));
}

async function run(file: string, text: string): Promise<LintError[]> {
  const {lint} = await import('markdownlint/promise');
  const results = await lint({strings: {[file]: text}, config: file.endsWith('.mdx') ? inMdx : config, noInlineConfig: true});
  return results[file] ?? [];
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
