import {anchorsOf} from './anchors';
import {fault, type Fault} from './fault';
import {parseMdx} from './mdx';
import type {Page} from './site';
import {tagUses, usesOf} from './tagUses';

/** Reads one page. Never throws: what does not parse becomes a fault, and the rest is read. */
export function readPage(
  file: string,
  text: string,
  body: {fenced: boolean; bodyLine: number},
): {page: Page; faults: Fault[]} {
  const {tree, problems} = body.fenced ? parseMdx(text) : {tree: undefined, problems: []};
  const sound = tree !== undefined && problems.length === 0;
  const tags = tree ? tagUses(tree) : [];
  const anchors = tree ? anchorsOf(tree) : new Set<string>();
  const uses = usesOf(tags, text, sound);
  for (const id of [...uses.readings, ...uses.videos]) anchors.add(`read-${id}`);
  if (!sound) for (const [, id] of text.matchAll(/\{#([^}\s]+)\}/g)) anchors.add(id!); // an id in a form that does not parse
  const lastLine = text.trimEnd().split('\n').length;
  const page = {file, text, tree, sound, tags, uses, anchors, bodyLine: Math.min(body.bodyLine, lastLine), lastLine};
  return {page, faults: problems.map((problem) => fault('mdx', file, problem))};
}
