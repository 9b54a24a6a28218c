import type {Fault} from '../../fault';
import {nearest, suggest} from '../../nearest';
import type {Site} from '../../site';
import {asked, isOf} from './each';

/** A query that is to be traced reads tables of the catalog, once the pipeline has made it. */
export function checkTables(site: Site): Fault[] {
  const known = site.options.catalogIds;
  if (!known) return [];
  return asked(site).flatMap((one) => {
    if (!isOf(one, 'trace')) return [];
    return one.question.data.flatMap((id, n) => {
      if (known.includes(id)) return [];
      const near = nearest(id, known);
      return [one.wrong('unknown-catalog-entry', ['data', n], {
        what: `no entry of the catalog has the id "${id}"`,
        right: suggest(id, known),
        mend: near ? `write "${near}"` : 'take the id from the address of the entry under /catalog/',
      })];
    });
  });
}
