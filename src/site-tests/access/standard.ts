import type {Page} from '@playwright/test';

/*
 * What WCAG 2.2 asks of a page beyond what axe looks at. Each function gives the faults as lines to read.
 */

/** One h1, and no level skipped on the way down (1.3.1, 2.4.6). */
export const outlineFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) => one.checkVisibility());
    const levels = all.map(({tagName}) => Number(tagName[1]));
    return [
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
      ...all.flatMap((one, i) => (levels[i]! > (levels[i - 1] ?? 0) + 1 ? [`${one.tagName} “${one.textContent}” after ${all[i - 1]?.tagName}`] : [])),
    ];
  });

/** Each formula is MathML for a screen reader, with its source as annotation, and the picture of it is hidden from one (1.1.1). */
export const silentFormulas = (page: Page): Promise<string[]> =>
  page.locator('.katex').evaluateAll((all) =>
    all.flatMap((one) => {
      const math = one.querySelector('.katex-mathml > math');
      const drawn = one.querySelector('.katex-html');
      return math && /\S/.test(math.querySelector('annotation')?.textContent ?? '') && drawn?.getAttribute('aria-hidden') === 'true' && !math.closest('[aria-hidden]') ? [] : [one.outerHTML.slice(0, 100)];
    }));

/**
 * Targets of less than 24 by 24 pixels (2.5.8), but for the two exceptions that the standard makes: a link in a sentence, and one around
 * whose middle a circle of 24 pixels meets no other target and no other such circle.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ENOUGH = 23.95; // what rounding leaves of 24
    const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=option]')]
      .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.closest('[inert], .visually-hidden'))
      .map((one) => {
        const label = one.matches('[type=radio], [type=checkbox]') ? one.closest('label') : null;
        return {one, box: (label ?? one).getBoundingClientRect()};
      })
      .filter(({box}) => box.width > 2 && box.height > 2);
    const isSmall = (box: DOMRect) => box.width < ENOUGH || box.height < ENOUGH;
    const middle = ({x, y, width, height}: DOMRect) => [x + width / 2, y + height / 2] as const;
    const inSentence = (one: Element): boolean => {
      let block = one.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      // A note that belongs to a link stands in the markup, and not in the sentence.
      const words = [...block.childNodes].filter((node) => !node.contains(one)).map((node) => node.textContent).join('').trim();
      return getComputedStyle(one).display === 'inline' && words.length > 1;
    };
    const apart = (a: DOMRect, b: DOMRect): boolean => {
      const [x, y] = middle(a);
      if (isSmall(b)) return Math.hypot(x - middle(b)[0], y - middle(b)[1]) >= ENOUGH;
      return Math.hypot(Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)) >= ENOUGH / 2;
    };
    const name = (one: Element) => `${one.tagName} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`;
    return targets.flatMap(({one, box}) => {
      if (!isSmall(box) || inSentence(one)) return [];
      // What is scrolled out of its own box cannot be pressed, so it cannot be pressed by mistake.
      const near = targets.find((other) => other.one !== one && !other.one.contains(one) && !one.contains(other.one) && !apart(box, other.box) && inSight(other.one));
      return near ? [`${name(one)} ${Math.round(box.width)}×${Math.round(box.height)}, near ${name(near.one)}`] : [];
    });

    function inSight(one: Element): boolean {
      const {top, bottom, left, right} = one.getBoundingClientRect();
      for (let around = one.parentElement; around && around !== document.body; around = around.parentElement) {
        if (getComputedStyle(around).overflowX === 'visible') continue;
        const box = around.getBoundingClientRect();
        if (bottom < box.top || top > box.bottom || right < box.left || left > box.right) return false;
      }
      return true;
    }
  });

/** A reader's own spacing, as 1.4.12 has it. Formulas are set in boxes of their own size and keep theirs. */
const SPACED = `*:not(.katex *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** What no longer fits once lines, words and letters are spaced out: text cut off by its box, or a page that scrolls sideways. */
export function cutBySpacing(page: Page): Promise<string[]> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    window.scrollTo(500, 0);
    const sideways = window.scrollX;
    window.scrollTo(0, 0);
    const boxes = [...document.querySelectorAll('body *')].filter((one) => {
      if (one instanceof SVGElement || !one.checkVisibility({visibilityProperty: true}) || !one.textContent?.trim() || one.closest('.visually-hidden, .katex, .katex-display, svg')) return false;
      const {overflowX, overflowY, clipPath, webkitLineClamp} = getComputedStyle(one);
      if (clipPath !== 'none' || webkitLineClamp !== 'none') return false; // for screen readers; a title that stands above in full
      return (hides(overflowX) && one.scrollWidth > one.clientWidth + 2) || (hides(overflowY) && one.scrollHeight > one.clientHeight + 2);
    });
    document.adoptedStyleSheets.pop();
    return [...(sideways ? [`the page scrolls ${sideways} pixels sideways`] : []), ...boxes.map((one) => `cut: ${one.outerHTML.slice(0, 100)}`)];
  }, SPACED);
}
