import {expect, type Locator, type Page} from '@playwright/test';
import type {Question} from '../../content';

/** How a reader works a page: by single clicks, or by the keyboard and nothing else. */
export interface Hands {
  /** Presses a button, or chooses an option. */
  press(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
}

/** Hands that come to their target in one way or another, and type where they are. */
const by = (page: Page, press: Hands['press'], to: Hands['press']): Hands => ({
  press,
  async type(target, text) {
    await to(target);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
});

export const clicks = (page: Page): Hands => by(page, (target) => target.click(), (target) => target.click());

/** One finger: single taps, nothing dragged, held, tapped twice or hovered over. */
export const taps = (page: Page): Hands => by(page, (target) => target.tap(), (target) => target.tap());

/** Goes forward with Tab only, from the last stop on to the first, and chooses within a group with the arrow keys: nothing is focused by the test itself. */
export function keys(page: Page): Hands {
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  const to = async (target: Locator) => {
    for (let n = 0; n < 700; n++) {
      if (await isFocused(target)) return;
      const inGroup = await target.evaluate((element) => {
        const active = document.activeElement;
        return element instanceof HTMLInputElement && element.type === 'radio' && active instanceof HTMLInputElement && active.name === element.name;
      });
      await page.keyboard.press(inGroup ? 'ArrowDown' : 'Tab');
    }
    throw new Error(`Tab does not get to ${target.toString()}`);
  };
  const press = async (target: Locator) => {
    await to(target);
    const isLink = await target.evaluate((element) => element.matches('a'));
    if (!(await target.isChecked().catch(() => false))) await page.keyboard.press(isLink ? 'Enter' : 'Space');
  };
  return by(page, press, to);
}

export const box = (page: Page, {id}: Question): Locator => page.locator(`#question-${id}`);

/** Fills in an answer, right or wrong. */
export async function fillIn(page: Page, question: Question, right: boolean, hands: Hands): Promise<void> {
  const here = box(page, question);
  switch (question.type) {
    case 'choice': {
      const wanted = question.options.flatMap((option, n) => (Boolean(option.right) === right ? [n] : []));
      for (const n of question.options.filter((option) => option.right).length > 1 && right ? wanted : wanted.slice(0, 1)) {
        const {misconception} = question.options[n]!;
        const before = question.options.slice(0, n).filter((other) => other.misconception === misconception && Boolean(other.right) === right).length;
        await hands.press(here.locator(`input[value="${misconception ?? 'right'}${before ? `-${before + 1}` : ''}"]`));
      }
      return;
    }
    case 'number':
      return hands.type(here.getByRole('textbox'), String(right ? question.answer : question.misses[0]!.value));
    case 'trace':
      return hands.type(here.getByRole('textbox'), right ? question.answer : question.misses[0]!.value);
    case 'text':
      return hands.type(here.getByRole('textbox'), 'The planner decides, because she answers for both costs.');
    case 'order':
      return arrange(here, right, hands);
  }
}

/** Sorts by moving items up; one move is enough for a wrong order that was touched. */
async function arrange(here: Locator, right: boolean, hands: Hands): Promise<void> {
  const places = () => here.locator('li [data-button$=" -1"]').evaluateAll((buttons) => buttons.map((button) => Number(button.getAttribute('data-button')!.split(' ')[0])));
  const count = (await places()).length;
  for (let wanted = 0; wanted < count; wanted++) {
    for (let at = (await places()).indexOf(wanted); at > wanted; at--) {
      await hands.press(here.locator(`[data-button="${wanted} -1"]`));
      if (!right && (await places()).some((place, n) => place !== n)) return;
    }
  }
  if (!right) await hands.press(here.locator('[data-button$=" -1"]').nth(1));
  expect(await places()).toEqual(right ? [...Array(count).keys()] : expect.anything());
}
