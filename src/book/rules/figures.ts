import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Context, Rule} from '../convert';
import {all, find, hasClass, isElement, textOf} from '../tree';

const elsewhere = (context: Context, id: unknown, text: string) => h('p', {className: ['elsewhere']}, [h('a', {href: `${context.address}#${String(id)}`}, text)]);

const tableOf = (within: Element, context: Context): ElementContent[] => {
  const found = find(within, ({tagName}) => tagName === 'table');
  return found ? [h('table', context.convert(found.children))] : [];
};

/** A figure that can be played with, in its default state: finding, drawing, sentence, numbers, reason. */
export const figure: Rule = (element, context) => {
  if (element.properties.dataFigure === undefined) return undefined;
  const {id} = element.properties;
  const part = (name: string) => find(element, (one) => hasClass(one, name));
  const convertPart = (one: Element | undefined) => (one ? context.convert(one.children) : []);
  const stage = part('stage');
  return [h('figure', {id: String(id), className: ['figure']}, [
    h('figcaption', [
      h('p', {className: ['figure-title']}, convertPart(find(element, (one) => one.properties.id === `${String(id)}-title`))),
      h('p', convertPart(find(element, ({tagName}) => tagName === 'figcaption'))),
    ]),
    ...(stage ? all(stage, ({tagName}) => tagName === 'svg' || tagName === 'img').flatMap((one) => withText(one, textOf(find(element, (e) => e.properties.dataSentence !== undefined) ?? one))) : []),
    h('p', {className: ['sentence']}, convertPart(find(element, (one) => one.properties.dataSentence !== undefined))),
    ...tableOf(element, context),
    h('div', {className: ['why']}, convertPart(part('why'))),
    elsewhere(context, id, 'Play with this figure on the page'),
  ])];
};

/** A drawing says in words what it shows: the figure's sentence. */
const withText = (picture: Element, sentence: string): ElementContent[] => {
  if (picture.tagName === 'img') return [h('img', {...pick(picture), alt: `${String(picture.properties.alt ?? '')}. ${sentence}`})];
  const {ariaDescribedBy: _describedBy, ...properties} = picture.properties;
  return [{...picture, properties: {...properties, ariaLabel: `${String(picture.properties.ariaLabel ?? '')}. ${sentence}`}}];
};

const pick = ({properties: {src, width}}: Element) => ({src, width});

/** Tables lose the box that scrolls them. */
export const table: Rule = (element, context) => {
  if (element.tagName !== 'figure' || !hasClass(element, 'table', 'options')) return undefined;
  const caption = find(element, ({tagName}) => tagName === 'figcaption');
  return [h('figure', {className: ['table']}, [...(caption ? [h('figcaption', context.convert(caption.children))] : []), ...tableOf(element, context)])];
};

/** A block that runs on the page: its code and what came out. */
export const cell: Rule = (element, context) => {
  if (element.tagName !== 'figure' || !hasClass(element, 'cell')) return undefined;
  const {id} = element.properties;
  const caption = find(element, ({tagName}) => tagName === 'figcaption');
  const rest = element.children.filter((one) => isElement(one) && one !== caption);
  return [h('figure', {className: ['cell'], id: String(id)}, [
    h('figcaption', caption ? context.convert(caption.children) : []),
    ...context.convert(rest),
    elsewhere(context, id, 'Run it on the page'),
  ])];
};

/** What came out of code: rows, text, a chart or a picture. */
export const lab: Rule = (element, context) => {
  if (hasClass(element, 'results')) return [h('div', {className: ['results']}, context.convert(element.children))];
  if (hasClass(element, 'rows')) return [...tableOf(element, context), ...all(element, ({tagName}) => tagName === 'pre').map((one) => h('pre', {className: ['output']}, textOf(one)))];
  if (element.tagName === 'figure' && hasClass(element, 'chart')) {
    const caption = find(element, ({tagName}) => tagName === 'figcaption');
    const text = caption ? textOf(caption) : 'Chart of the rows above';
    return all(element, ({tagName}) => tagName === 'svg').map((svg) => ({...svg, properties: {...svg.properties, role: 'img', ariaLabel: text}}));
  }
  return undefined;
};
