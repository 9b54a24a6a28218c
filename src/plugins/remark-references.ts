import type {Root} from 'mdast';
import {registry} from '../figures/registry';
import {catalogEntryModule, referenceModule, termModule} from './content-modules';
import {addImport, addVariable, attribute, mdxElements} from './mdx-nodes';

/** Which attribute of a tag names a record, and which module holds it. */
const NAMED_BY: Record<string, {attribute: string; cites?: (name: string) => string | undefined; module: (id: string) => string}> = {
  Cite: {attribute: 'id', module: referenceModule},
  Reading: {attribute: 'id', module: referenceModule},
  Video: {attribute: 'id', module: referenceModule},
  Quotation: {attribute: 'cite', module: referenceModule},
  Formula: {attribute: 'cite', module: referenceModule},
  Figure: {attribute: 'name', cites: citedBy, module: referenceModule},
  Term: {attribute: 'id', module: termModule},
  Catalog: {attribute: 'id', module: catalogEntryModule},
};
const CITING = ['Cite', 'Quotation', 'Formula', 'Figure'];
const WITH_NOTE = [...CITING, 'Term'];

/** The source of a figure. */
function citedBy(name: string): string | undefined {
  return registry.find((one) => one.name === name)?.cite;
}

/**
 * Gives each tag that names a reference, a term or a catalog entry its record, as an import of a generated JSON module: text put into the page
 * itself would survive in the bundler's cache after the record has changed.
 * A citation also learns whether the page lists the work (then it links there) and whether it was cited before.
 */
export function remarkReferences() {
  return (tree: Root) => {
    const imported = new Map<string, string>();
    const cited = new Set<string>();
    let notes = 0;
    const listed = new Set(mdxElements(tree, ['Reading', 'Video']).map((element) => attribute(element, 'id')));
    for (const element of mdxElements(tree, Object.keys(NAMED_BY))) {
      const tag = NAMED_BY[element.name!]!;
      const named = attribute(element, tag.attribute);
      const id = named && tag.cites ? tag.cites(named) : named;
      if (!id) continue; // the content door says so, with the line
      const source = tag.module(id);
      if (!imported.has(source)) {
        imported.set(source, `record${imported.size}`);
        addImport(tree, imported.get(source)!, source);
      }
      addVariable(element, 'data', imported.get(source)!);
      if (WITH_NOTE.includes(element.name!)) element.attributes.push({type: 'mdxJsxAttribute', name: 'note', value: `n${++notes}`});
      if (!CITING.includes(element.name!)) continue;
      if (listed.has(id)) element.attributes.push({type: 'mdxJsxAttribute', name: 'listed', value: null});
      if (element.name === 'Cite' && cited.has(id)) element.attributes.push({type: 'mdxJsxAttribute', name: 'again', value: null});
      cited.add(id);
    }
  };
}
