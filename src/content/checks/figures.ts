import {fault, type Fault} from '../fault';
import {nearest, suggest} from '../nearest';
import type {Page, Site} from '../site';
import {attributeText} from '../tagUses';

const REGISTRY = 'src/figures/registry.ts';

/** Figures are known, stand once on a page (their address names them), and cite a work of the bibliography. */
export function checkFigures({pages, references, options: {figures}}: Site): Fault[] {
  if (!figures) return [];
  const known = figures.map(({name}) => name);
  return [
    ...pages.flatMap((page) => [...unknown(page, known), ...repeated(page)]),
    ...figures
      .filter(({cite}) => !references.missing && !references.ids.has(cite))
      .map(({name, cite}) => {
        const near = nearest(cite, references.ids);
        return fault('unknown-reference', REGISTRY, {
          line: 1,
          what: `the figure ${name} cites "${cite}", and no reference has that id`,
          right: suggest(cite, references.ids),
          mend: near ? `write cite: '${near}'` : `add it to ${references.file}`,
        });
      }),
  ];
}

const named = (page: Page) =>
  page.tags.flatMap((tag) => {
    const name = tag.name === 'Figure' ? attributeText(tag, 'name') : undefined;
    return name ? [{name, line: tag.attributes.get('name')!.line}] : [];
  });

function unknown(page: Page, known: readonly string[]): Fault[] {
  return named(page)
    .filter(({name}) => !known.includes(name))
    .map(({name, line}) => {
      const near = nearest(name, known);
      return fault('unknown-figure', page.file, {
        line,
        what: `there is no figure "${name}"`,
        right: suggest(name, known),
        mend: near ? `write name="${near}"` : `take a name from ${REGISTRY}, or make the figure: npm run new:figure ${name}`,
      });
    });
}

function repeated(page: Page): Fault[] {
  const seen = new Map<string, number>();
  return named(page).flatMap(({name, line}) => {
    const before = seen.get(name);
    if (before === undefined) seen.set(name, line);
    return before === undefined
      ? []
      : [fault('repeated-figure', page.file, {line, what: `the figure ${name} already stands on line ${before}`, right: 'a page shows a figure once', mend: 'remove one of the two, or link to it'})];
  });
}
