/**
 * What a change means for readers, as Markdown: `npx tsx src/tools/reader-changes.ts BASE`. Compares the guide at a commit with the
 * one in the folder: chapters, words, questions, tasks, references. For the summary of a pull request.
 */
import process from 'node:process';
import {readTree} from '../content';
import {diskTree} from '../content/tree';
import {factsOf, told} from './reader-changes/compare';
import {gitTree} from './reader-changes/gitTree';

const base = process.argv[2] ?? 'HEAD';
const root = process.cwd();
const [before, after] = [gitTree(root, base), diskTree(root)].map((tree) => factsOf(readTree(tree, 'docs').book, tree));
console.log(told(before!, after!));
