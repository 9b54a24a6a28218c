import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {tags} from './tags';

type Element = Extract<RootContent, {type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'}>;

/** An attribute: its text, `true` when it stands alone, undefined when it is code that is no plain text. */
export interface Attribute {
  value: string | true | undefined;
  line: number;
}

/** A tag on a page, such as <Cite id="…" />. */
export interface TagUse {
  name: string;
  line: number;
  attributes: Map<string, Attribute>;
  node: Element;
}

/** Ids that a page uses, each once, in the order of first use. */
export interface Uses {
  cites: string[];
  readings: string[];
  videos: string[];
  terms: string[];
  catalog: string[];
  questions: string[];
  figures: string[];
  labs: string[];
}

/** All tags of a page, in order. */
export function tagUses(tree: Root): TagUse[] {
  const found: TagUse[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    found.push({name: node.name ?? '', line: node.position?.start.line ?? 1, attributes: attributesOf(node), node});
  });
  return found;
}

function attributesOf(node: Element): Map<string, Attribute> {
  const attributes = new Map<string, Attribute>();
  for (const attribute of node.attributes) {
    const line = attribute.position?.start.line ?? node.position?.start.line ?? 1;
    if (attribute.type === 'mdxJsxExpressionAttribute') attributes.set('{…}', {value: undefined, line});
    else attributes.set(attribute.name, {value: plainValue(attribute.value), line});
  }
  return attributes;
}

type Value = Extract<Element['attributes'][number], {type: 'mdxJsxAttribute'}>['value'];

function plainValue(value: Value): Attribute['value'] {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const code = value.value.trim();
  if (code === 'true') return true;
  return /^(["'])([^"'\\]*)\1$/.exec(code)?.[2];
}

/** Text of an attribute, or undefined when there is none. */
export function attributeText(tag: TagUse, name: string): string | undefined {
  const value = tag.attributes.get(name)?.value;
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** Uses on a page. What a broken page hides from the parser is looked for in its text, so that one fault does not make others. */
export function usesOf(found: TagUse[], text: string, sound: boolean): Uses {
  const uses: Uses = {cites: [], readings: [], videos: [], terms: [], catalog: [], questions: [], figures: [], labs: []};
  const add = (tag: string, attribute: string, id: string | undefined) => {
    const list = uses[tags[tag]?.refers?.[attribute] ?? 'cites'];
    if (id && tags[tag]?.refers?.[attribute] && !list.includes(id)) list.push(id);
  };
  for (const tag of found) for (const name of tag.attributes.keys()) add(tag.name, name, attributeText(tag, name));
  if (!sound) {
    for (const [, tag = '', rest = ''] of text.matchAll(/<([A-Z]\w*)\s([^<>]*)/g)) {
      for (const [, name = '', id] of rest.matchAll(/(\w+)="([A-Za-z0-9._-]+)"/g)) add(tag, name, id);
    }
  }
  return uses;
}
