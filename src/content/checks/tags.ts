import {fault, type Fault} from '../fault';
import {nearest, suggest} from '../nearest';
import type {Page, Site} from '../site';
import {elements, tags, type TagSpec} from '../tags';
import type {TagUse} from '../tagUses';

/** Tags are known and have the attributes they need. */
export function checkTags(site: Site): Fault[] {
  return site.pages.flatMap((page) => {
    const own = declared(page);
    return page.tags
      .filter((tag) => tag.name && !own.has(tag.name.split('.')[0]!))
      .flatMap((tag) => check(page.file, tag));
  });
}

function check(file: string, tag: TagUse): Fault[] {
  const spec = Object.hasOwn(tags, tag.name) ? tags[tag.name] : undefined;
  if (spec) return [...missing(file, tag, spec), ...unknown(file, tag, spec), ...code(file, tag)];
  if (elements.has(tag.name)) return [];
  const all = [...Object.keys(tags), ...elements];
  const near =
    nearest(
      tag.name,
      all.filter((name) => /^[A-Z]/.test(name) === /^[A-Z]/.test(tag.name)),
    ) ?? nearest(tag.name, all);
  return [
    fault('tag-unknown', file, {
      line: tag.line,
      what: `the tag <${tag.name}> is not known`,
      right: near ? `the nearest known one is <${near}>` : suggest(tag.name, Object.keys(tags)),
      mend: near ? `write <${near}>` : 'use one of these, or write &lt; for the sign itself',
    }),
  ];
}

function missing(file: string, tag: TagUse, spec: TagSpec): Fault[] {
  const misspelt = [...tag.attributes.keys()].filter((name) => !knownOf(spec).includes(name));
  return (spec.required ?? []).flatMap((name) => {
    const given = tag.attributes.get(name);
    const empty = given && (given.value === true || given.value?.trim() === '');
    if (given ? !empty : misspelt.some((other) => nearest(other, knownOf(spec)) === name)) return [];
    return [
      fault('attribute-missing', file, {
        line: given?.line ?? tag.line,
        what: `<${tag.name}> has no ${name}`,
        right: `<${tag.name}> needs ${(spec.required ?? []).join(' and ')}`,
        mend: `write <${tag.name} ${name}="…">`,
      }),
    ];
  });
}

function unknown(file: string, tag: TagUse, spec: TagSpec): Fault[] {
  const known = knownOf(spec);
  return [...tag.attributes]
    .filter(([name]) => !known.includes(name))
    .map(([name, {line}]) => {
      const near = nearest(name, known);
      return fault('attribute-unknown', file, {
        line,
        what: `<${tag.name}> does not know the attribute ${name}`,
        right: known.length ? suggest(name, known) : `<${tag.name}> has no attributes`,
        mend: near ? `write ${near}="…"` : 'remove it',
      });
    });
}

function code(file: string, tag: TagUse): Fault[] {
  return [...tag.attributes]
    .filter(([name, {value}]) => value === undefined && name !== '{…}')
    .map(([name, {line}]) =>
      fault('attribute-value', file, {
        line,
        what: `${name} of <${tag.name}> is code`,
        right: 'an attribute is plain text',
        mend: `write ${name}="…"`,
      }),
    );
}

function knownOf({required = [], optional = []}: TagSpec): string[] {
  return [...required, ...optional];
}

/** Names that the page imports or exports itself. */
function declared({tree}: Page): Set<string> {
  const lines = (tree?.children ?? []).flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
  return new Set(lines.join('\n').match(/[A-Za-z_$][\w$]*/g) ?? []);
}
