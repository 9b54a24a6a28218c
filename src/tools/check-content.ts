/**
 * Checks all content and lists what is wrong, one fault a line: `npm run check:content [-- docsDir] [-- --warnings]`.
 * Errors come first and make it fail; references that no chapter cites yet are only counted unless --warnings is given.
 */
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {formatFault, readBook} from '../content/index';
import {listed} from '../figures/listed';
import {knownNames} from '../pipeline/known';

const {values, positionals} = parseArgs({
  options: {warnings: {type: 'boolean', default: false}},
  allowPositionals: true,
});
const started = performance.now();
const docs = path.resolve(positionals[0] ?? 'docs');
const {book, faults} = readBook(docs, {...knownNames(path.dirname(docs)), figures: listed});
const errors = faults.filter((fault) => fault.severity === 'error');
const warnings = faults.filter((fault) => fault.severity === 'warning');
const uncited = warnings.filter((fault) => fault.rule === 'uncited-reference');

for (const fault of errors) console.log(formatFault(fault));
for (const fault of values.warnings ? warnings : warnings.filter((one) => !uncited.includes(one)))
  console.log(`warning: ${formatFault(fault)}`);
if (!values.warnings && uncited.length > 0) {
  console.log(
    `warning: ${count(uncited.length, 'reference')} cited nowhere; list them with: npm run check:content -- --warnings`,
  );
}

const seconds = ((performance.now() - started) / 1000).toFixed(1);
const read = [
  count(book.chapters.length, 'chapter'),
  count(book.references.length, 'reference'),
  count(book.terms.length, 'term'),
].join(', ');
console.log(`${read}: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')} (${seconds} s)`);
if (book.chapters.length === 0) console.log(`no chapter can be read under ${docs}`);
process.exitCode = errors.length > 0 || book.chapters.length === 0 ? 1 : 0;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
