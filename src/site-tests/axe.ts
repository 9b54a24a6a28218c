import {readFileSync} from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose outcome depends on colors. All others find the same in both themes, and axe needs seconds for them. */
const OF_COLOR = ['color-contrast', 'link-in-text-block'];

interface Scope {
  /** Only what is inside this element. */
  within?: string;
  /** Only what another theme can change. */
  colors?: boolean;
}

/** What axe finds against WCAG 2.2 AA and its best practices: one line a rule, with the first elements that break it. */
export async function violations(page: Page, {within, colors = false}: Scope = {}): Promise<string[]> {
  const axe = new AxeBuilder({page});
  if (within) axe.include(within);
  const {violations: found} = await (colors ? axe.withRules(OF_COLOR) : axe.withTags(RULES)).analyze();
  return found.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(({target}) => target.join(' ')).join(' | ')}`);
}

/** axe itself, put into a page once: each run of AxeBuilder would put it there anew and open a second page for its report. */
const SCRIPT = readFileSync(require.resolve('axe-core/axe.min.js', {paths: [require.resolve('@axe-core/playwright')]}), 'utf8');

/**
 * What axe finds in one element, in each theme. What stands around it is out of the page meanwhile: axe would measure all of a chapter
 * each time, which takes fifteen times as long and finds the same. The palette hangs on the attribute alone (src/css/tokens.css).
 */
export async function alone(page: Page, selector: string): Promise<Record<string, {faults: string[]; passes: string[]}>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SCRIPT); // not as an element: the policy of the page refuses one
  return page.evaluate(async ([own, tags]) => {
    const {axe} = window as unknown as {axe: typeof import('axe-core')};
    const root = document.documentElement;
    const theme = root.dataset.theme!;
    const away: [Comment, Element][] = [];
    for (let element = document.querySelector(own)!; element !== document.body; element = element.parentElement!) {
      for (const other of [...element.parentElement!.children].filter((one) => one !== element && !['SCRIPT', 'STYLE', 'LINK'].includes(one.tagName))) {
        away.push([document.createComment(''), other]);
        other.replaceWith(away.at(-1)![0]);
      }
    }
    const results: Record<string, {faults: string[]; passes: string[]}> = {};
    for (root.dataset.theme of ['light', 'dark']) {
      // Colors that change over time are judged once they have arrived; what inherits one may begin its own change after that.
      for (let quiet = 0; quiet < 3; quiet = document.getAnimations().length > 0 ? 0 : quiet + 1) await new Promise(requestAnimationFrame);
      const {violations, passes} = await axe.run(own, {runOnly: {type: 'tag', values: [...tags]}});
      results[root.dataset.theme!] = {faults: violations.map((one) => `${one.id}: ${one.nodes.map(({target, failureSummary}) => `${target.join(' ')}: ${failureSummary}`).join(' | ')}`), passes: passes.map((one) => one.id)};
    }
    for (const [place, other] of away.reverse()) place.replaceWith(other);
    root.dataset.theme = theme;
    return results;
  }, [selector, RULES] as const);
}
