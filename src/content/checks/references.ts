import {fault, type Fault, type Rule} from '../fault';
import {nearest, suggest} from '../nearest';
import type {Collection, Page, Site} from '../site';
import {tags} from '../tags';
import {attributeText} from '../tagUses';

/** Ids in tags are known; a page lists a work once; every reference is cited somewhere. */
export function checkReferences(site: Site): Fault[] {
  return [
    ...noFile(site.references, site),
    ...noFile(site.terms, site),
    ...site.pages.flatMap((page) => [...unknownIds(page, site), ...repeatedReadings(page)]),
    ...uncited(site),
  ];
}

function unknownIds(page: Page, site: Site): Fault[] {
  return page.tags.flatMap((tag) =>
    Object.entries(tags[tag.name]?.refers ?? {}).flatMap(([name, target]) => {
      const id = attributeText(tag, name);
      const isTerm = target === 'terms';
      const list: Collection<unknown> = isTerm ? site.terms : site.references;
      if (target === 'catalog' || target === 'questions' || target === 'figures' || target === 'labs' || !id || list.missing || list.ids.has(id)) return [];
      const renamed = list.entries.find((entry) => entry.was.includes(id))?.id;
      const near = renamed ?? nearest(id, list.ids);
      return [
        fault(isTerm ? 'unknown-term' : 'unknown-reference', page.file, {
          line: tag.attributes.get(name)!.line,
          what: `no ${isTerm ? 'term' : 'reference'} has the id "${id}"`,
          right: renamed ? `it is now called "${renamed}"` : suggest(id, list.ids),
          mend: near ? `write ${name}="${near}", or add "${id}" to ${list.file}` : `add it to ${list.file}`,
        }),
      ];
    }),
  );
}

function repeatedReadings(page: Page): Fault[] {
  const seen = new Map<string, number>();
  return page.tags.flatMap((tag) => {
    const id = tag.name === 'Reading' || tag.name === 'Video' ? attributeText(tag, 'id') : undefined;
    if (!id) return [];
    const before = seen.get(id);
    if (before === undefined) seen.set(id, tag.line);
    return before === undefined
      ? []
      : [
          fault('repeated-reading', page.file, {
            line: tag.line,
            what: `"${id}" is already listed on line ${before}`,
            right: 'a page lists a work once',
            mend: 'remove one of the two',
          }),
        ];
  });
}

function uncited({references, pages, options: {figures = []}}: Site): Fault[] {
  const cited = new Set([...figures.map(({cite}) => cite), ...pages.flatMap(({uses}) => [...uses.cites, ...uses.readings, ...uses.videos])]);
  return references.entries
    .filter(({id}) => id && !cited.has(id))
    .map(({id, index}) => ({
      ...fault('uncited-reference', references.file, {
        line: references.lineOf([index, 'id']),
        what: `the reference "${id}" is cited nowhere`,
        right: 'a reference is cited or listed in some chapter',
        mend: `cite it with <Cite id="${id}" />, list it with <Reading id="${id}">, or remove it`,
      }),
      severity: 'warning',
    }));
}

/** One fault when a data file is not there, instead of one at each use. */
function noFile(list: Collection<unknown>, {pages, terms, faults}: Site): Fault[] {
  const isTerms = list.file === terms.file;
  const used = pages.some(
    ({uses}) => (isTerms ? uses.terms : [...uses.cites, ...uses.readings, ...uses.videos]).length > 0,
  );
  const told = faults.some((one) => one.file === list.file);
  const rule: Rule = 'unreadable';
  return list.missing && used && !told
    ? [
        fault(rule, list.file, {
          line: 1,
          what: 'the file is missing',
          right: `chapters use ids of ${isTerms ? 'terms' : 'references'} that are kept in it`,
          mend: `create it with entries like "- id: …"`,
        }),
      ]
    : [];
}
