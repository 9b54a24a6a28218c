import {createHash} from 'node:crypto';
import {GUIDE, type Volume} from '../types';

/** A content document: its file, its title, and what stands below it in the table of contents. */
export interface Item {
  file: string;
  title: string;
  type: string;
  xhtml: string;
  /** Headings within it. */
  sections: {id: string; title: string}[];
  /** Whether it opens a part: the items after it stand below it. */
  part?: boolean;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An id that stays the same as long as the address does (RFC 9562, version 8: from a hash). */
function uuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The package document (EPUB 3.3, section 5): what the book is, which files it has, in which order they are read. */
export function packageDocument(volume: Volume, items: readonly Item[], images: readonly string[]): string {
  const properties = ({xhtml}: Item) => [xhtml.includes('<math') && 'mathml', xhtml.includes('<svg') && 'svg'].filter(Boolean).join(' ');
  const manifest = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    '<item id="cover" href="images/cover.png" media-type="image/png" properties="cover-image"/>',
    ...images.map((name, i) => `<item id="image-${i + 1}" href="images/${name}" media-type="image/png"/>`),
    ...items.map((item) => `<item id="${idOf(item)}" href="${item.file}" media-type="application/xhtml+xml"${properties(item) ? ` properties="${properties(item)}"` : ''}/>`),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${uuid(volume.site + volume.name)}</dc:identifier>
<dc:title>${escaped(volume.title)}</dc:title>
<dc:language>en</dc:language>
<dc:creator>${escaped(GUIDE.author)}</dc:creator>
<dc:description>${escaped(volume.subtitle)}</dc:description>
<dc:date>${volume.date}</dc:date>
<dc:source>${escaped(volume.site)}</dc:source>
<dc:rights>${GUIDE.license}, ${GUIDE.licenseUrl}</dc:rights>
<meta property="dcterms:modified">${volume.date}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityFeature">MathML</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Drawings and figures have a text that says what they show; formulas are MathML.</meta>
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${items.map((item) => `<itemref idref="${idOf(item)}"/>`).toSpliced(1, 0, '<itemref idref="nav"/>').join('\n')}
</spine>
</package>
`;
}

const idOf = ({file}: Item) => `d-${file.replace('.xhtml', '')}`;

/** The table of contents, which reading systems show in their own way. */
export function navDocument(volume: Volume, items: readonly Item[]): string {
  const line = (href: string, title: string, below = '') => `<li><a href="${href}">${escaped(title)}</a>${below && `\n<ol>\n${below}\n</ol>`}</li>`;
  const entry = (item: Item) => line(item.file, item.title, item.sections.map(({id, title}) => line(`${item.file}#${id}`, title)).join('\n'));
  const lines: string[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const below: string[] = [];
    const part = items[i]!;
    while (part.part && items[i + 1]?.type === 'chapter') below.push(entry(items[(i += 1)]!));
    lines.push(part.part ? line(part.file, part.title, below.join('\n')) : entry(part));
  }
  const first = items.find(({type}) => type === 'chapter' || type === 'part')!;
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${escaped(volume.title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
<nav epub:type="toc" id="toc"><h1>Contents</h1>
<ol>
${lines.join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" id="landmarks" hidden="hidden"><h2>Landmarks</h2>
<ol>
<li><a epub:type="toc" href="nav.xhtml">Contents</a></li>
<li><a epub:type="bodymatter" href="${first.file}">Begin reading</a></li>
</ol>
</nav>
</body>
</html>
`;
}

export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
