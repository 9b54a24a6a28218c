import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {addImport, addVariable, attribute, mdxElements} from './mdx-nodes';

/** `<Diagram src="./images/a.svg">` gets the drawing as a component, and `a.narrow.svg` beside it for narrow screens if there is one. */
export function remarkDiagrams() {
  return (tree: Root, file: VFile) => {
    mdxElements(tree, ['Diagram']).forEach((element, i) => {
      const src = attribute(element, 'src');
      if (!src?.endsWith('.svg')) return;
      const folder = path.dirname(file.path);
      const narrow = src.replace(/\.svg$/, '.narrow.svg');
      const use = (name: string, source: string) => {
        if (!existsSync(path.join(folder, source))) return; // the content door says so, with the line
        addImport(tree, `Diagram${i}${name}`, source);
        addVariable(element, name, `Diagram${i}${name}`);
      };
      use('wide', src);
      use('narrow', narrow);
    });
  };
}
