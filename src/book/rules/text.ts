import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Rule} from '../convert';
import {all, find, hasClass, textOf} from '../tree';

/** What the reader will be able to do, with boxes to tick by hand. */
export const purpose: Rule = (element, context) => {
  if (!hasClass(element, 'purpose')) return undefined;
  const title = find(element, (one) => one.properties.id === 'purpose');
  const facts = find(element, ({tagName}) => tagName === 'dl');
  const items = all(element, ({tagName}) => tagName === 'li').map((item) => h('li', context.convert(item.children)));
  const said = facts ? all(facts, ({tagName}) => tagName === 'div').map((one) => {
    const words = (tagName: string) => context.convert(find(one, (part) => part.tagName === tagName)?.children ?? []);
    return h('p', {className: ['facts']}, [...words('dt'), ': ', ...words('dd')]);
  }) : [];
  return [h('section', {className: ['purpose']}, [h('p', {className: ['set-title']}, title ? textOf(title) : ''), h('ul', {className: ['ticks']}, items), ...said])];
};

/** The list of what is wrong keeps the line that says how it stands. */
export const troubles: Rule = (element, context) => {
  if (!hasClass(element, 'troubles')) return undefined;
  const title = find(element, (one) => one.tagName === 'summary' || hasClass(one, 'summary'));
  const items = all(element, ({tagName}) => tagName === 'li').map((item) => {
    const where = find(item, (one) => hasClass(one, 'where'));
    const said = item.children.filter((one) => one !== where);
    return h('li', [...context.convert(said), ...(where ? [' (', ...context.convert(where.children), ')'] : [])]);
  });
  return [h('section', {className: ['troubles']}, [h('p', {className: ['set-title']}, title ? context.convert(title.children) : []), h('ol', items)])];
};

/** An entry of a reading list; the tick is for the screen. */
export const reading: Rule = (element, context) => {
  if (!hasClass(element, 'facts') || element.tagName !== 'p') return undefined;
  const facts = element.children.filter((one) => one.type === 'element' && one.tagName !== 'label').map((one) => context.convert([one]));
  return [h('p', {className: ['facts']}, facts.flatMap((fact, i) => (i > 0 && fact.length > 0 ? [' · ', ...fact] : fact)))];
};

/** Colored code: the site's style properties become classes, which both style sheets of the book color. */
export const code: Rule = (element) => {
  if (element.tagName !== 'pre') return undefined;
  const recolor = (one: ElementContent): ElementContent[] => {
    if (one.type !== 'element') return [one];
    const token = /--code-token-([\w-]+)/.exec(String(one.properties.style ?? ''))?.[1];
    const children = one.children.flatMap(recolor);
    return token ? [h('span', {className: [`t-${token}`]}, children)] : children;
  };
  const inner = find(element, ({tagName}: Element) => tagName === 'code');
  return [h('pre', inner ? [h('code', inner.children.flatMap(recolor))] : element.children.flatMap(recolor))];
};
