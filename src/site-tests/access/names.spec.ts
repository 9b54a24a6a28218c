import {expect, test} from '../page';
import {block, CHAPTER} from '../lab/page';
import {questionsOf} from '../questions/book';
import {box} from '../questions/hands';

const question = (type: string, place: string) => questionsOf('intro-into-the-domain').find((one) => one.type === type && one.place === place)!;

/* What the browser hands to a screen reader: names, roles, states. Parts of it, so that authors may write as they like. */

test('a figure: its name, its question as one choice, each quantity three ways, what it says, its table', async ({page}) => {
  await page.goto('figures/#figure-safety-stock');
  const figure = page.locator('[data-figure=SafetyStock]');
  await expect(figure.locator('[data-live]')).toBeVisible();
  await expect(figure).toMatchAriaSnapshot(`
    - figure "What the safety stock waits for":
      - form /Guess first/:
        - radiogroup /Guess first/:
          - radio "About half"
          - radio
          - radio
        - status
        - paragraph:
          - button "Run it" [disabled]
          - button "Skip this"
      - img "What the safety stock waits for"
      - status
      - combobox "Part"
      - group "Spread of lead time":
        - textbox "Spread of lead time"
        - 'button "Less: Spread of lead time"'
        - slider "Spread of lead time, slider"
        - 'button "More: Spread of lead time"'
        - status
      - alert
      - paragraph:
        - button "Reset"
        - link "Link to this state"
      - status
      - paragraph:
        - button "Show one way"
      - group: As a table
      - group: Why
  `);
  await expect(figure.getByRole('img')).toHaveAccessibleDescription(await figure.locator('[data-sentence]').innerText());
});

test('questions, a lab and a task: each a named whole, with its state in words', async ({page}) => {
  await page.goto(CHAPTER);
  await expect(page.getByRole('button', {name: 'Check all answers'})).toBeVisible();
  await expect(box(page, question('choice', 'check'))).toMatchAriaSnapshot(`
    - group /./:
      - paragraph: Check yourself
      - group /./:
        - radio /./
        - radio /./
        - radio /./
      - button "Check"
      - status
  `);
  await expect(box(page, question('order', 'quiz'))).toMatchAriaSnapshot(`
    - group /./:
      - list /./:
        - listitem:
          - button /^Move up. ./ [disabled]
          - button /^Move down. ./
      - status
  `);
  await expect(block(page, 'intro-lab-position')).toMatchAriaSnapshot(`
    - figure "Where the parts stand SQL":
      - button "Run"
      - button "Edit"
      - paragraph:
        - status: /The first run loads DuckDB/
      - group: What comes out, unedited
  `);
  await expect(block(page, 'intro-task-frozen-and-out')).toMatchAriaSnapshot(`
    - region /^Task. Out of stock and frozen/:
      - button "Check"
      - button "Write your answer"
      - paragraph:
        - status: /The first run loads DuckDB/
      - status
      - group: A hint (1 of 3)
      - group: Show the solution
  `);
  // Whatever is said is said by a live region that was there before.
  const said = await page.locator('[role=status], [role=alert], [aria-live]').count();
  expect(said).toBeGreaterThan(20);
});

test('search: a dialog with a named field, filters, a count that is announced, results as links', async ({page}) => {
  await page.goto('about/accessibility/');
  await page.getByRole('button', {name: 'Search', exact: true}).click();
  await page.getByRole('searchbox').fill('safety stock');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveAttribute('data-answers', 'safety stock');
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Search":
      - searchbox "Search the guide"
      - button "Close"
      - combobox "Kind"
      - combobox "Part"
      - status: /\\d+ results/
      - list:
        - listitem:
          - link /./
  `);
});
