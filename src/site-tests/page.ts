import {expect, test as plain, type Page} from '@playwright/test';

export {expect, type APIRequestContext, type BrowserContext, type Locator, type Page} from '@playwright/test';

/** A reader's first sign, which starts the page's scripts. */
export const wake = (page: Page): Promise<unknown> => page.evaluate(() => dispatchEvent(new Event('pointermove')));

/**
 * Moves the pointer, which starts the page's scripts, and waits until they have taken over its markup; a page without the guide's scripts
 * is alive as it is.
 */
export async function alive(page: Page): Promise<void> {
  await wake(page);
  await page.locator('html:is([data-has-hydrated=false], [data-late])').waitFor({state: 'detached', timeout: 30_000});
}

/** Opening or reloading this page ends when it is alive. */
function waking(page: Page): Page {
  const {goto, reload} = {goto: page.goto.bind(page), reload: page.reload.bind(page)};
  page.goto = async (...given) => {
    const response = await goto(...given);
    await alive(page);
    return response;
  };
  page.reload = async (...given) => {
    const response = await reload(...given);
    await alive(page);
    return response;
  };
  return page;
}

/**
 * The tests' `test`: opening or reloading a page ends when the page is alive. The guide starts its scripts at a reader's first sign; what
 * a reader does before they run is kept and done then (interaction.spec.ts), and the other tests are about what comes after.
 *
 * A test fails when the policy of a page or of a worker has refused anything. What a test plants itself it takes out of `refused`.
 */
export const test = plain.extend<{refused: string[]}>({
  refused: async ({}, give) => give([]),
  context: async ({context, refused, javaScriptEnabled}, give) => {
    context.on('console', (message) => void (/content security policy/i.test(message.text()) && refused.push(message.text())));
    const newPage = context.newPage.bind(context);
    if (javaScriptEnabled !== false) context.newPage = async () => waking(await newPage());
    await give(context);
    expect(refused, 'what a policy refused').toEqual([]);
  },
});
