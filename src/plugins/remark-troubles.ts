import type {Root} from 'mdast';
import {troublesModule} from './content-modules';
import {addImport, addVariable, mdxElements} from './mdx-nodes';

/** Gives `<Troubles>` the list, as an import that only the pages which show it carry. */
export function remarkTroubles() {
  return (tree: Root) => {
    const shown = mdxElements(tree, ['Troubles']);
    if (shown.length > 0) addImport(tree, 'troubles', troublesModule);
    for (const element of shown) addVariable(element, 'data', 'troubles');
  };
}
