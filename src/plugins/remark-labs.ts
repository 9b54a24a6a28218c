import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {labModule, takeAwayModule} from './content-modules';
import {addImport, addVariable, attribute, mdxElements} from './mdx-nodes';

/**
 * Gives the tags of a lab their data, and the page their components: imported here and not with the other tags, they are in the
 * scripts of chapters that have a lab and of no other.
 */
export function remarkLabs() {
  return (tree: Root, file: VFile) => {
    const used = new Set<string>();
    mdxElements(tree, ['SqlCell', 'PythonCell', 'Task', 'TakeAway']).forEach((element, i) => {
      const id = element.name === 'TakeAway' ? path.basename(path.dirname(file.path)) : attribute(element, 'id');
      if (!id) return; // the content door says so, with the line
      used.add(element.name!);
      addImport(tree, `lab${i}`, element.name === 'TakeAway' ? takeAwayModule(id) : labModule(id));
      addVariable(element, 'data', `lab${i}`);
    });
    for (const name of used) addImport(tree, name, `@site/src/components/${name}`);
  };
}
