import type {AtRule, ChildNode, Container, Root, Rule} from 'postcss';

/** What a page's markup holds that a selector can ask for. */
export interface Inventory {
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  tags: ReadonlySet<string>;
  /** Custom properties that the markup itself uses. */
  properties: ReadonlySet<string>;
}

const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'g'))].flatMap((match) => (match[1] ?? match[2] ?? match[3] ?? '').split(/\s+/));

export function inventory(html: string): Inventory {
  return {
    classes: new Set(values(html, 'class')),
    ids: new Set(values(html, 'id')),
    tags: new Set([...html.matchAll(/<([a-zA-Z][\w-]*)/g)].map(([, tag]) => tag!.toLowerCase())),
    properties: new Set([...html.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!)),
  };
}

/**
 * The rules of a style sheet that can apply to a page, in their order. What a selector asks of attributes and states, and all within its
 * parentheses, is taken to hold: a rule too many costs bytes, a rule too few the look.
 */
export function subset(sheet: Root, page: Inventory): string {
  if (sheet.nodes.every((node) => node.type === 'atrule' && node.name === 'font-face')) return sheet.toString(); // only names; which are used, other sheets say
  const known = made.get(sheet) ?? {asks: namesAskedBy(sheet), results: new Map<string, string>()};
  made.set(sheet, known);
  const key = JSON.stringify([page.classes, page.ids, page.tags, page.properties].map((names) => [...names].filter((name) => known.asks.has(name)).sort()));
  const before = known.results.get(key);
  if (before !== undefined) return before;
  const copy = sheet.clone();
  prune(copy, page);
  dropUnused(copy, page.properties);
  const result = copy.toString();
  known.results.set(key, result);
  return result;
}

/** Pages of one kind hold the same names and get the same rules: most of a large site's pages are made once. */
const made = new WeakMap<Root, {asks: ReadonlySet<string>; results: Map<string, string>}>();

/** Every name that the sheet can ask a page for. */
function namesAskedBy(sheet: Root): Set<string> {
  const names = new Set<string>();
  sheet.walkRules((rule) => rule.selectors.forEach((selector) => Object.values(needs(selector)).flat().forEach((name) => names.add(name))));
  sheet.walkDecls(({prop}) => void (prop.startsWith('--') && names.add(prop)));
  return names;
}

function prune(container: Container, page: Inventory): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'comment') node.remove();
    else if (node.type === 'rule') pruneRule(node as Rule, page);
    else if (node.type === 'atrule' && isGroup(node as AtRule)) {
      prune(node as AtRule, page);
      if ((node as AtRule).nodes?.length === 0) node.remove();
    }
  }
}

const isGroup = ({name, nodes}: AtRule): boolean => nodes !== undefined && /^(media|supports|layer|container)$/.test(name);

function pruneRule(rule: Rule, page: Inventory): void {
  const kept = rule.selectors.filter((selector) => canApply(selector, page));
  if (kept.length === 0) rule.remove();
  else if (kept.length < rule.selectors.length) rule.selectors = kept;
}

const asked = new Map<string, {classes: string[]; ids: string[]; tags: string[]}>();
const unescaped = (name: string) => name.replace(/\\(.)/g, '$1');

/** Class names, ids and element names of a selector; its attributes are left out, and its parentheses where they offer a choice. */
function needs(selector: string) {
  let known = asked.get(selector);
  if (!known) {
    let bare = selector.replace(/\[[^\]]*\]/g, '').replace(/:(?:where|is)\(([.#][^(),]*)\)/g, '$1');
    while (/\([^()]*\)/.test(bare)) bare = bare.replace(/\([^()]*\)/g, '');
    bare = bare.replace(/(?<!\\)::?[\w-]+/g, '');
    const names = (mark: string) => [...bare.matchAll(new RegExp(`\\${mark}((?:\\\\.|[\\w-])+)`, 'g'))].map(([, name]) => unescaped(name!));
    known = {classes: names('.'), ids: names('#'), tags: [...bare.matchAll(/(?:^|[\s>+~])([a-zA-Z][\w-]*)/g)].map(([, tag]) => tag!.toLowerCase())};
    asked.set(selector, known);
  }
  return known;
}

function canApply(selector: string, page: Inventory): boolean {
  const {classes, ids, tags} = needs(selector);
  return classes.every((name) => page.classes.has(name)) && ids.every((name) => page.ids.has(name)) && tags.every((name) => page.tags.has(name));
}

/** Custom properties, animations and fonts that nothing refers to go, until nothing more goes. */
function dropUnused(sheet: Root, fromMarkup: ReadonlySet<string>): void {
  for (;;) {
    const used = new Set(fromMarkup);
    const words = new Set<string>();
    sheet.walkDecls((decl) => {
      for (const [, name] of decl.value.matchAll(/var\(\s*(--[\w-]+)/g)) used.add(name!);
      if (/^(-webkit-)?(animation|font)/.test(decl.prop) && decl.parent?.type === 'rule') for (const word of decl.value.split(/[\s,"']+/)) words.add(word);
    });
    const gone: ChildNode[] = [];
    sheet.walkDecls((decl) => void (decl.prop.startsWith('--') && !used.has(decl.prop) && gone.push(decl)));
    sheet.walkAtRules((rule) => {
      if (/keyframes$/.test(rule.name) && !words.has(rule.params)) gone.push(rule);
      if (rule.name === 'font-face') {
        const family = rule.nodes?.find((node) => node.type === 'decl' && node.prop === 'font-family');
        if (family?.type === 'decl' && !words.has(family.value.replace(/["']/g, ''))) gone.push(rule);
      }
    });
    if (gone.length === 0) return;
    for (const node of gone) {
      const {parent} = node;
      node.remove();
      if (parent && parent.type === 'rule' && (parent as Rule).nodes.length === 0) parent.remove();
    }
  }
}
