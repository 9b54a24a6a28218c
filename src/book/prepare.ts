/*
 * Runs in the browser, on a chapter's page as it is printed: takes out what is not seen on paper, and writes the look of each drawing into
 * it, so that it needs no style sheet.
 */
const article = document.querySelector('article.prose')!;
const LOOK = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'fill-opacity', 'stroke-opacity', 'paint-order'];
const LETTERS = ['font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'letter-spacing'];
/** What holds where nothing is said, and so need not be said. */
const PLAIN: Record<string, string> = {
  'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', opacity: '1', 'fill-opacity': '1', 'stroke-opacity': '1', 'paint-order': 'normal',
  'font-weight': '400', 'font-style': 'normal', 'text-anchor': 'start', 'dominant-baseline': 'auto', 'letter-spacing': 'normal', 'stroke-width': '1px', stroke: 'none',
};

/** Whether the element belongs to a drawing or a formula, which are kept or dropped as a whole. */
const isInner = (element: Element) => element.closest('svg, .katex') && !element.matches('svg');
const isText = ({tagName}: Element) => tagName === 'text' || tagName === 'tspan';

/** What a browser with scripts gets piece by piece stands within elements of its own (src/plugins/first-visit/rest.ts). */
function joinPieces(): void {
  for (const piece of article.querySelectorAll('noscript[data-rest]')) piece.replaceWith(...piece.childNodes);
}

function dropUnseen(): void {
  for (const details of article.querySelectorAll('details')) details.open = true;
  // Hidden where a page is printed; the book has them among the answers.
  for (const hints of article.querySelectorAll('[data-hints]')) {
    hints.removeAttribute('data-hints');
    hints.setAttribute('data-book-hints', '');
  }
  const unseen = (element: Element) => element.matches('.visually-hidden, style, script, link') || !element.checkVisibility();
  const gone = [...article.querySelectorAll('*')].filter((element) => !isInner(element) && unseen(element));
  for (const element of gone) element.remove();
}

/** Colors such as color(srgb …), which few e-readers know, as rgba(…). */
function knownColor(value: string): string {
  const parts = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)$/.exec(value);
  if (!parts) return value;
  const [r, g, b] = parts.slice(1, 4).map((part) => Math.round(Number(part) * 255));
  return `rgba(${r}, ${g}, ${b}, ${parts[4] ?? 1})`;
}

function writeLook(shape: Element): void {
  const style = getComputedStyle(shape);
  for (const name of isText(shape) ? [...LOOK, ...LETTERS] : LOOK) {
    const value = knownColor(style.getPropertyValue(name).replace(/^url\("?[^#]*(#[^")]+)"?\)/, 'url($1)'));
    const [, rgb, alpha] = /^rgba\((\d+, \d+, \d+), ([\d.]+)\)$/.exec(value) ?? [];
    if (rgb) {
      shape.setAttribute(name, alpha === '0' ? 'none' : `rgb(${rgb})`);
      if (alpha !== '0' && alpha !== '1') shape.setAttribute(`${name}-opacity`, alpha!);
    } else if (value !== PLAIN[name]) shape.setAttribute(name, value);
    else if (!name.endsWith('-opacity')) shape.removeAttribute(name);
  }
  if (isText(shape)) shape.setAttribute('font-family', familyOf(style.fontFamily));
  if (style.transform !== 'none' && !shape.hasAttribute('transform')) shape.setAttribute('transform', style.transform);
}

const familyOf = (families: string) => (/mono/i.test(families) ? 'monospace' : families.startsWith('ui-serif') ? 'serif' : 'sans-serif');

function finishDrawing(svg: SVGSVGElement): void {
  if (!svg.closest('figure')) return svg.remove(); // marks beside titles
  const shapes = [...svg.querySelectorAll('*')].filter((shape) => !shape.matches('title, desc'));
  const isHidden = (shape: Element) => getComputedStyle(shape).display === 'none' || getComputedStyle(shape).visibility === 'hidden';
  shapes.filter((shape) => isHidden(shape) && !shape.matches('defs, defs *')).forEach((shape) => shape.remove());
  const seen = shapes.filter((shape) => shape.isConnected && !shape.matches('defs'));
  seen.forEach(writeLook);
  for (const shape of [svg, ...shapes]) {
    for (const {name} of [...shape.attributes]) if (/^(class|style|tabindex|data-.*)$/.test(name)) shape.removeAttribute(name);
  }
}

joinPieces();
dropUnseen();
article.querySelectorAll<SVGSVGElement>('svg:not(.katex *)').forEach(finishDrawing);
// Drawings made of HTML become pictures.
article.querySelectorAll('figure [role=group][aria-label^="Drawing:"]').forEach((drawing, i) => drawing.setAttribute('data-book-picture', String(i + 1)));

export {};
