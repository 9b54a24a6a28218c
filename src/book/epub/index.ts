import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {ElementContent} from 'hast';
import {zipSync} from 'fflate';
import {h} from 'hastscript';
import {idIn, idsIn, resolve} from '../links';
import {textOf} from '../tree';
import {GUIDE, type Chapter, type Volume} from '../types';
import {CONTAINER, navDocument, packageDocument, type Item} from './package';
import {xhtml} from './xhtml';

const css = (file: string) => readFileSync(path.join(__dirname, file), 'utf8');

/** A moment for all files of the archive, so that the same text gives the same bytes. */
const DATE = new Date(2026, 0, 1);

/**
 * A volume as EPUB 3.
 *
 * @param cover a picture of the title page, PNG
 */
export function epubOf(volume: Volume, cover: Uint8Array): Uint8Array {
  const items = itemsOf(volume);
  const images = Object.assign({}, ...volume.chapters.map((chapter) => chapter.images)) as Record<string, Buffer>;
  const text = (content: string) => new TextEncoder().encode(content);
  const files = {
    'META-INF/container.xml': text(CONTAINER),
    'EPUB/package.opf': text(packageDocument(volume, items, Object.keys(images))),
    'EPUB/nav.xhtml': text(navDocument(volume, items)),
    'EPUB/style.css': text(`${css('../book.css')}\n${css('reader.css')}`),
    ...Object.fromEntries(items.map((item) => [`EPUB/${item.file}`, text(item.xhtml)])),
    'EPUB/images/cover.png': cover,
    ...Object.fromEntries(Object.entries(images).map(([name, image]) => [`EPUB/images/${name}`, new Uint8Array(image)])),
  };
  // The first file says what the archive is, and must not be packed (EPUB 3.3, section 4.2.2).
  return zipSync({mimetype: [text('application/epub+zip'), {level: 0}], ...files}, {level: 9, mtime: DATE});
}

function itemsOf({kind, title, subtitle, chapters, back, site, date}: Volume): Item[] {
  const files = new Map<string, string>();
  for (const chapter of chapters) for (const id of [chapter.id, ...idsIn([...chapter.body, ...chapter.answers])]) files.set(id, `${chapter.id}.xhtml`);
  for (const one of back) for (const id of [one.id, ...idsIn(one.body)]) files.set(id, `${one.id}.xhtml`);
  const place = (id: string) => (files.has(id) ? `${files.get(id)}#${id}` : undefined);
  const item = (name: string, type: string, named: string, body: ElementContent[], sections: Item['sections'] = []): Item =>
    ({file: `${name}.xhtml`, title: named, type, xhtml: xhtml(named, type, body), sections});
  const chapterItem = (chapter: Chapter) => {
    const answers = {id: idIn(chapter.id, 'answers'), title: 'Answers'};
    const sections = chapter.body.flatMap((one) => (one.type === 'element' && one.tagName === 'h2' ? [{id: String(one.properties.id), title: textOf(one)}] : []));
    return item(chapter.id, 'chapter', `${chapter.number}. ${chapter.title}`, [h('section', {id: chapter.id}, [
      h('header', [h('p', {className: ['who']}, `Part ${chapter.part.number} · Chapter ${chapter.number}`), h('h1', chapter.title), h('p', {className: ['description']}, chapter.description)]),
      ...resolve(chapter.body, site, place),
      ...(chapter.answers.length > 0 ? [h('section', {className: ['answers']}, [h('h2', {id: answers.id}, answers.title), ...resolve(chapter.answers, site, place)])] : []),
    ])], chapter.answers.length > 0 ? [...sections, answers] : sections);
  };
  return [
    item('title', 'titlepage', title, [h('section', {className: ['title-page']}, [
      h('h1', title), h('p', subtitle),
      h('p', {className: ['who']}, [`${GUIDE.author}. Text as of ${date}, from `, h('a', {href: site}, site), '. Text ', h('a', {href: GUIDE.licenseUrl}, GUIDE.license), ', code MIT. Quotations belong to their authors. Palmwright is fictional.']),
    ])]),
    ...chapters.flatMap((chapter, i) => [
      ...(kind === 'guide' && chapter.part !== chapters[i - 1]?.part
        ? [{...item(`part-${chapter.part.id}`, 'part', `Part ${chapter.part.number}. ${chapter.part.title}`, [h('section', {className: ['title-page']}, [h('p', `Part ${chapter.part.number}`), h('h1', chapter.part.title)])]), part: true}]
        : []),
      chapterItem(chapter),
    ]),
    ...back.map((one) => item(one.id, one.id === 'glossary' ? 'glossary' : 'bibliography', one.title, [h('section', {id: one.id}, [h('h1', one.title), ...resolve(one.body, site, place)])])),
  ];
}
