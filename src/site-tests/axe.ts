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
