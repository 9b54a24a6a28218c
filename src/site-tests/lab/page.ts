import {expect, type Locator, type Page} from '@playwright/test';

export const CHAPTER = 'chapters/intro-into-the-domain/';

/** A cell or task of the page, by its id. */
export const block = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);

/** The line under a cell's buttons. */
export const status = (cell: Locator): Locator => cell.locator('[class*="status"] [role="status"]');

/** Presses Run (or Check) and waits until the run has ended. */
export async function run(cell: Locator, name: 'Run' | 'Check' = 'Run'): Promise<void> {
  await cell.getByRole('button', {name, exact: true}).click();
  await ended(cell);
}

export const ended = (cell: Locator): Promise<void> => expect(status(cell)).toHaveText(/ in \d|^Done|did not work|^Stopped/, {timeout: 45_000});

/** Opens the editor and puts a text into it. */
export async function write(cell: Locator, text: string): Promise<void> {
  if ((await cell.locator('.cm-content').count()) === 0) await cell.getByRole('button', {name: /^(Edit|Write your answer)$/}).click();
  const written = (content: string | null) => text.length > 1000 /* not all of it is drawn */ || content?.replace(/\s/g, '') === text.replace(/\s/g, '');
  const editor = cell.locator('.cm-content');
  // An editor that opens at this moment may take the text for an edit of what it held.
  await expect(async () => {
    await editor.fill(text);
    expect(written(await editor.textContent())).toBe(true);
  }).toPass({timeout: 30_000});
}

/** The reader's result: the tables that stand outside of folded parts. */
export const result = (cell: Locator): Locator => cell.locator(':scope > [class*="results"] table').last();
