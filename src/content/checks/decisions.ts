import {fault, type Fault} from '../fault';
import type {Page, Site} from '../site';
import {attributeText, tagUses, type TagUse} from '../tagUses';

/** A decision exercise is whole: an id of its own, two model records, a rubric of three to five ticks with ids of their own. */
export function checkDecisions(site: Site): Fault[] {
  const first = new Map<string, string>();
  return site.pages.flatMap((page) => {
    if (!page.tree) return [];
    const models = page.tags.filter(({name}) => name === 'ModelRecords');
    const decisions = page.tags.filter(({name}) => name === 'Decision');
    return [
      ...decisions.flatMap((tag) => [...repeated(page, tag, first), ...withoutModels(page, tag, models)]),
      ...models.flatMap((tag) => [...withoutDecision(page, tag, decisions), ...parts(page, tag)]),
    ];
  });
}

function repeated({file}: Page, tag: TagUse, first: Map<string, string>): Fault[] {
  const id = attributeText(tag, 'id');
  if (!id) return [];
  const other = first.get(id);
  if (!other) first.set(id, `${file}:${tag.line}`);
  if (!other) return [];
  return [
    fault('duplicate-id', file, {
      line: tag.line,
      what: `the decision id "${id}" is already taken at ${other}`,
      right: 'a decision id stands once in the whole book',
      mend: 'give the newer of the two another id',
    }),
  ];
}

function withoutModels({file}: Page, tag: TagUse, models: TagUse[]): Fault[] {
  const id = attributeText(tag, 'id');
  if (!id || models.some((other) => attributeText(other, 'id') === id)) return [];
  return [
    fault('decision', file, {
      line: tag.line,
      what: `the decision "${id}" has no model records`,
      right: 'two records that disagree follow the situation',
      mend: `add <ModelRecords id="${id}"> after </Decision>`,
    }),
  ];
}

function withoutDecision({file}: Page, tag: TagUse, decisions: TagUse[]): Fault[] {
  const id = attributeText(tag, 'id');
  if (!id || decisions.some((other) => attributeText(other, 'id') === id)) return [];
  return [
    fault('decision', file, {
      line: tag.line,
      what: `no decision of this page has the id "${id}"`,
      right: '<ModelRecords> follows the <Decision> with its id',
      mend: `write the id of the decision, or add <Decision id="${id}" question="…"> before it`,
    }),
  ];
}

function parts({file}: Page, tag: TagUse): Fault[] {
  const inside = tagUses({type: 'root', children: tag.node.children as never});
  const records = inside.filter(({name}) => name === 'Record').length;
  const ticks = inside.filter(({name}) => name === 'Tick').map((tick) => attributeText(tick, 'id'));
  const wrong = (what: string, right: string, mend: string) => fault('decision', file, {line: tag.line, what, right, mend});
  return [
    ...(records === 2
      ? []
      : [wrong(`<ModelRecords> holds ${records} <Record>`, 'it holds two, which disagree and can both be defended', 'write two <Record name="…" gives="…">')]),
    ...(ticks.length >= 3 && ticks.length <= 5
      ? []
      : [wrong(`the rubric has ${ticks.length} ticks`, 'it has three to five', 'write <Tick id="…">what to look for</Tick> for each')]),
    ...(new Set(ticks).size === ticks.length ? [] : [wrong('two ticks have one id', 'each tick of a rubric has its own id', 'rename one of them')]),
  ];
}
