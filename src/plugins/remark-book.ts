import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {besideModule, mendingModule, troublesModule} from './content-modules';
import {isChapter} from './front-matter';
import {addCall, addImport, addVariable, identifier, mdxElements} from './mdx-nodes';

/**
 * Gives a page what it shows of the rest of the book, as imports that no other page carries: the list of troubles, the contents, and the
 * chapters that a chapter names.
 */
export function remarkBook() {
  return (tree: Root, file: VFile) => {
    const named = new Map(isChapter(file.path) ? [['beside', besideModule(path.basename(path.dirname(file.path)))]] : []);
    const lists = mdxElements(tree, ['Troubles']);
    for (const element of lists) addVariable(element, 'data', 'troubles');
    if (lists.length > 0) {
      addImport(tree, 'troubles', troublesModule);
      named.set('mending', mendingModule);
    }
    if (mdxElements(tree, ['Contents']).length > 0) addImport(tree, 'Contents', '@site/src/components/Contents');
    for (const [variable, module] of named) {
      addCall(tree, 'bring', identifier(variable));
      addImport(tree, variable, module);
    }
    if (named.size > 0) addImport(tree, 'bring', '@site/src/components/guide', true);
  };
}
