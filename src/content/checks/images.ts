import {visit} from 'unist-util-visit';
import {fault, type Fault} from '../fault';
import {nearest} from '../nearest';
import type {Page, Site} from '../site';
import {attributeText} from '../tagUses';
import {fileOf, isForeign, splitUrl} from './urls';

interface Picture {
  line: number;
  src?: string;
  /** Undefined for drawings, whose text alternative is in the file. */
  alt?: string;
  drawing: boolean;
}

/** Pictures are there, on this site, and say in words what they show. */
export function checkImages(site: Site): Fault[] {
  const silent = new Map<string, Fault>();
  const faults = site.pages.flatMap((page) =>
    picturesOf(page).flatMap((picture) => [...alternative(page, picture), ...presence(site, page, picture)]),
  );
  for (const page of site.pages) {
    for (const {src} of picturesOf(page).filter(({drawing}) => drawing))
      for (const file of versions(site, page, src)) {
        const found = description(site, file);
        if (found) silent.set(file, found);
      }
  }
  return [...faults, ...silent.values()];
}

function picturesOf({tree, tags}: Page): Picture[] {
  const found: Picture[] = [];
  if (tree) {
    const targets = new Map<string, string>();
    visit(tree, 'definition', (node) => void targets.set(node.identifier, node.url));
    visit(tree, (node) => {
      const line = node.position?.start.line ?? 1;
      if (node.type === 'image') found.push({line, src: node.url, alt: node.alt ?? '', drawing: false});
      if (node.type === 'imageReference')
        found.push({line, src: targets.get(node.identifier), alt: node.alt ?? '', drawing: false});
    });
  }
  for (const tag of tags) {
    if (tag.name === 'img')
      found.push({
        line: tag.line,
        src: attributeText(tag, 'src') ?? '',
        alt: attributeText(tag, 'alt') ?? '',
        drawing: false,
      });
    if (tag.name === 'Diagram' && attributeText(tag, 'src'))
      found.push({line: tag.attributes.get('src')!.line, src: attributeText(tag, 'src'), drawing: true});
  }
  return found;
}

function alternative({file}: Page, {alt, line, src}: Picture): Fault[] {
  if (alt === undefined || alt.trim()) return [];
  return [
    fault('image-alt', file, {
      line,
      what: `the image "${src ?? ''}" has no alternative text`,
      right: 'it says in words what the picture shows',
      mend: 'write ![what the picture shows](address)',
    }),
  ];
}

function presence(site: Site, page: Page, {src, line}: Picture): Fault[] {
  if (src === undefined) return [];
  const lost = (what: string, right: string, mend: string) => [
    fault('image-missing', page.file, {line, what, right, mend}),
  ];
  if (isForeign(src))
    return lost(
      `the image "${src}" lies on another host`,
      'a page asks nothing of other hosts',
      'save it under images/ beside the chapter, if its license allows',
    );
  const file = fileOf(site, page, splitUrl(src).path);
  if (site.tree.has(file)) return [];
  const folder = file.slice(0, file.lastIndexOf('/'));
  const names = site.tree.list(folder).map((name) => name.slice(folder.length + 1));
  const near = nearest(file.slice(folder.length + 1), names);
  return lost(
    `there is no image "${src}"`,
    `it would be ${file}`,
    near ? `write ${src.slice(0, src.lastIndexOf('/') + 1)}${near}` : 'add the file, or correct the address',
  );
}

/** A drawing and its version for narrow screens, as far as they are there. */
function versions(site: Site, page: Page, src: string | undefined): string[] {
  if (!src || isForeign(src)) return [];
  const wide = fileOf(site, page, splitUrl(src).path);
  return [wide, wide.replace(/\.svg$/, '.narrow.svg')].filter((file) => site.tree.has(file));
}

function description(site: Site, file: string): Fault | undefined {
  const words = (what: string, right: string, mend: string) =>
    fault('diagram-description', file, {line: 1, what, right, mend});
  if (!file.endsWith('.svg'))
    return words(
      'the drawing is not an SVG file',
      'a <Diagram> shows an SVG file',
      'draw it as SVG, or show it with ![text](address)',
    );
  let text = '';
  try {
    text = site.tree.read(file);
  } catch {
    // An unreadable drawing has no description either.
  }
  const lacks = ['title', 'desc']
    .filter((name) => !new RegExp(`<${name}\\b[^>]*>\\s*[^<\\s]`).test(text))
    .map((name) => `<${name}>`);
  if (lacks.length === 0) return undefined;
  return words(
    `the drawing has no ${lacks.join(' and no ')}`,
    'the title names it and the desc carries what the picture carries',
    `add ${lacks.join(' and ')} right after <svg …>`,
  );
}
