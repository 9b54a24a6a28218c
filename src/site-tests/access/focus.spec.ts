import {expect, test, type Page} from '../page';
import {contrast} from './contrast';

/** One stop of the Tab key, as a reader would see it. */
interface Stop {
  name: string;
  /** Pixels of the outline, or of what stands for it. */
  outline: number;
  /** Its color, and that of what it stands on. */
  color: string;
  ground: string;
  inSight: boolean;
  /** Whether it comes after the stop before it, in the document. */
  forward: boolean;
}

/** Goes to the next stop; undefined at the end of the page. */
async function next(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const one = document.activeElement as HTMLElement;
    const seen = window as unknown as {before?: Element};
    if (!one || one === document.body) return undefined;
    const forward = !seen.before || Boolean(seen.before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (seen.before && !forward && one.matches('[class*=skipToContent], [class*=skipToContent] *')) return undefined; // round once
    seen.before = one;

    // An editor has its outline around all of it.
    const drawn = one.closest<HTMLElement>('.cm-editor') ?? one;
    const style = getComputedStyle(drawn);
    const shape = drawn.querySelector<SVGElement>(':scope > rect'); // a box of the lineage has a heavier stroke
    const [width, color, how] = shape && style.outlineStyle === 'none' ? [getComputedStyle(shape).strokeWidth, getComputedStyle(shape).stroke, 'solid'] : [style.outlineWidth, style.outlineColor, style.outlineStyle];

    const opaque = (one: Element) => getComputedStyle(one).backgroundColor.startsWith('rgb('); // not rgba
    let ground: Element = parseFloat(style.outlineOffset) < 0 ? drawn : drawn.parentElement!;
    while (!opaque(ground) && ground.parentElement) ground = ground.parentElement;

    const {x, y, right, bottom} = one.getBoundingClientRect();
    const inside = (value: number, end: number) => Math.min(Math.max(value, 1), end - 1);
    const points = [0.1, 0.5, 0.9].flatMap((across) => [0.15, 0.5, 0.85].map((down) => [inside(x + (right - x) * across, innerWidth), inside(y + (bottom - y) * down, innerHeight)] as const));
    // What covers it is neither in it nor around it.
    const covered = points.filter(([across, down]) => {
      const hit = document.elementFromPoint(across, down);
      return !hit || !(one.contains(hit) || hit.contains(one) || (one as HTMLInputElement).labels?.[0]?.contains(hit));
    });
    return {
      name: `${one.tagName} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}” at ${Math.round(y)}`,
      outline: how === 'none' ? 0 : parseFloat(width!),
      color: color!,
      ground: getComputedStyle(ground).backgroundColor,
      inSight: covered.length < points.length && bottom > 0 && y < innerHeight,
      forward,
    };
  });
}

// A chapter with everything in it, the widest list of controls, and the drawing whose boxes are stops.
const WALKS = [
  {address: 'chapters/intro-into-the-domain/', width: 1280, colorScheme: 'light', most: 400},
  {address: 'chapters/data-science-is-done-in-python/', width: 390, colorScheme: 'dark', most: 400},
  {address: 'references/', width: 1280, colorScheme: 'light', most: 70},
  {address: 'catalog/lineage/', width: 390, colorScheme: 'dark', most: 40},
] as const;

test('each stop of the Tab key shows an outline of 2 px and contrast 3, is in sight, and comes in the order of the page', async ({page}) => {
  test.setTimeout(240_000);
  for (const {address, width, colorScheme, most} of WALKS) {
    await page.setViewportSize({width, height: 720});
    await page.emulateMedia({colorScheme});
    await page.goto(address);
    const stops: Stop[] = [];
    for (let stop = await next(page); stop && stops.length < most; stop = await next(page)) stops.push(stop);
    const names = (wrong: (stop: Stop) => boolean) => stops.filter(wrong).map(({name, outline, color, ground}) => `${name}: ${outline} px, ${color} on ${ground}`);
    expect(stops.length, `${address}: stops`).toBeGreaterThan(10);
    expect(names(({outline}) => outline < 2), `${address}: outline`).toEqual([]);
    expect(names(({color, ground}) => contrast(color, ground) < 3), `${address}: contrast`).toEqual([]);
    expect(names(({inSight}) => !inSight), `${address}: out of sight, or beneath the bar`).toEqual([]);
    expect(names(({forward}) => !forward), `${address}: backwards`).toEqual([]);
  }
});
