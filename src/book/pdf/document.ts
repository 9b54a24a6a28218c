import type {Element, ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import {idIn, idsIn, resolve} from '../links';
import {find, hasClass, textOf} from '../tree';
import {GUIDE, type Chapter, type Volume} from '../types';

/** Page numbers by id, known after a first printing. */
export type Pages = ReadonlyMap<string, number>;

/**
 * A volume as one HTML page, ready to be printed.
 *
 * @param pages where things stand, for the table of contents; empty for the first printing
 * @param styles addresses of KaTeX's style sheets, and the book's own rules
 */
export function pdfDocument(volume: Volume, pages: Pages, styles: {links: string[]; css: string}): string {
  const {chapters, back, site} = volume;
  const deep = volume.kind === 'guide' ? 1 : 0;
  const ids = new Set(chapters.flatMap((one) => [one.id, ...idsIn([...one.body, ...one.answers])]).concat([...idsIn(back.flatMap(({body}) => body))]));
  const place = (id: string) => (ids.has(id) ? `#${id}` : undefined);
  const content = (nodes: ElementContent[]) => shift(printedFormulas(resolve(nodes, site, place)), deep);
  const body = [
    titlePage(volume),
    contents(volume, pages),
    ...chapters.flatMap((chapter, i) => [
      ...(deep > 0 && chapter.part !== chapters[i - 1]?.part ? [h('section', {className: ['part'], id: `part-${chapter.part.id}`}, [h('p', `Part ${chapter.part.number}`), h('h1', chapter.part.title)])] : []),
      chapterSection(chapter, deep, content),
    ]),
    ...back.map((one) => h('section', {className: ['back', `p-${one.id}`], id: one.id}, [h('h1', one.title), ...resolve(one.body, site, place)])),
  ];
  const running = [...chapters.map((one) => ({id: one.id, text: `${one.number} · ${one.title}`})), ...back.map((one) => ({id: one.id, text: one.title}))];
  const own = `a[href^=${JSON.stringify(site)}]::after { content: none !important; }`; // an address is for what is not in the guide
  const css = `${styles.css}\n${own}\n${running.map(({id, text}) => `@page p-${id} { @top-center { content: ${JSON.stringify(text)}; } }\n.p-${id} { page: p-${id}; }`).join('\n')}`;
  return toHtml({type: 'root', children: [{type: 'doctype'}, h('html', {lang: 'en'}, [
    h('head', [h('meta', {charSet: 'utf-8'}), h('title', titleOf(volume)), ...styles.links.map((href) => h('link', {rel: 'stylesheet', href})), h('style', css)]),
    h('body', body),
  ])]});
}

export const titleOf = ({kind, title}: Volume): string => (kind === 'guide' ? title : `${title} · ${GUIDE.title}`);

function titlePage({title, subtitle, date, site}: Volume): Element {
  return h('section', {className: ['title-page']}, [
    h('img', {src: `${new URL(site).pathname}img/arm.svg`, alt: '', width: 96}),
    h('p', {className: ['book-title']}, title),
    h('p', {className: ['book-subtitle']}, subtitle),
    h('p', {className: ['imprint']}, [
      `${GUIDE.author}. Text as of ${date}. `, h('a', {href: site}, site), h('br'),
      'Text ', h('a', {href: GUIDE.licenseUrl}, GUIDE.license), ', code MIT. Quotations belong to their authors. Palmwright is fictional.',
    ]),
  ]);
}

function contents({kind, chapters, back}: Volume, pages: Pages): Element {
  const line = (id: string, words: string, className: string) => h('li', {className: [className]}, [h('a', {href: `#${id}`}, [h('span', words), h('span', {className: ['leader']}), h('span', {className: ['page']}, String(pages.get(id) ?? ''))])]);
  const sections = (chapter: Chapter) => [
    ...chapter.body.flatMap((one) => (one.type === 'element' && one.tagName === 'h2' ? [line(String(one.properties.id), textOf(one), 'section')] : [])),
    ...(chapter.answers.length > 0 ? [line(idIn(chapter.id, 'answers'), 'Answers', 'section')] : []),
  ];
  return h('nav', {className: ['contents']}, [h('p', {className: ['contents-title']}, 'Contents'), h('ol', [
    ...chapters.flatMap((chapter, i) => [
      ...(kind === 'guide' && chapter.part !== chapters[i - 1]?.part ? [line(`part-${chapter.part.id}`, `Part ${chapter.part.number}. ${chapter.part.title}`, 'part-line')] : []),
      ...(kind === 'chapter' ? [] : [line(chapter.id, `${chapter.number}. ${chapter.title}`, 'chapter-line')]),
      ...(kind === 'guide' ? [] : sections(chapter)),
    ]),
    ...back.map(({id, title}) => line(id, title, 'chapter-line')),
  ])]);
}

function chapterSection(chapter: Chapter, deep: number, content: (nodes: ElementContent[]) => ElementContent[]): Element {
  const {id, number, title, description, part, body, answers} = chapter;
  return h('section', {className: ['chapter', `p-${id}`], id}, [
    h('header', [h('p', {className: ['number']}, `Part ${part.number} · Chapter ${number}`), h(`h${1 + deep}`, title), h('p', {className: ['description']}, description)]),
    ...content(body),
    ...(answers.length > 0 ? [h('section', {className: ['answers']}, [h(`h${2 + deep}`, {id: idIn(id, 'answers')}, 'Answers'), ...content(answers)])] : []),
  ]);
}

/** Headings one level deeper, where a part stands above the chapters. */
function shift(nodes: ElementContent[], by: number): ElementContent[] {
  visit({type: 'root', children: nodes}, 'element', (element) => {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level) element.tagName = `h${Math.min(6, Number(level) + by)}`;
  });
  return nodes;
}

/** A formula is drawn once and said in words as TeX, which the tags of the PDF carry. */
function printedFormulas(nodes: ElementContent[]): ElementContent[] {
  visit({type: 'root', children: nodes}, 'element', (element) => {
    if (!hasClass(element, 'katex')) return;
    const drawn = element.children.filter((child) => child.type === 'element' && hasClass(child, 'katex-html'));
    element.properties = {className: ['katex'], role: 'img', ariaLabel: texOf(element)};
    element.children = drawn;
  });
  return nodes;
}

const texOf = (formula: Element): string => textOf(find(formula, ({tagName}) => tagName === 'annotation') ?? formula);
