import {fault, type Fault} from '../fault';
import {nearest, suggest} from '../nearest';
import type {Site} from '../site';
import {tags} from '../tags';
import {attributeText} from '../tagUses';

/** Ids of catalog entries are known, once the pipeline has run and made the catalog. */
export function checkCatalog({pages, options: {catalogIds}}: Site): Fault[] {
  if (!catalogIds) return [];
  const known = new Set(catalogIds);
  return pages.flatMap((page) =>
    page.tags.flatMap((tag) =>
      Object.entries(tags[tag.name]?.refers ?? {}).flatMap(([name, target]) => {
        const id = attributeText(tag, name);
        if (target !== 'catalog' || !id || known.has(id)) return [];
        const near = nearest(id, known);
        return [
          fault('unknown-catalog-entry', page.file, {
            line: tag.attributes.get(name)!.line,
            what: `no entry of the catalog has the id "${id}"`,
            right: suggest(id, known),
            mend: near ? `write ${name}="${near}"` : 'take the id from the address of the entry under /catalog/',
          }),
        ];
      }),
    ),
  );
}
