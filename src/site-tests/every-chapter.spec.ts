import path from 'node:path';
import {expect, test} from './page';
import {readBook} from '../content/read';
import {box, clicks, fillIn} from './questions/hands';

const {book} = readBook(path.join(__dirname, '../../docs'));
const quizzes = book.chapters.flatMap(({id, quiz}) => (quiz ? [{id, ...quiz}] : []));
const everywhere = quizzes.flatMap(({questions}) => questions);

for (const {id, questions, older, cards} of quizzes) {
  test(`${id} is walked from its first question to the review queue of the next day`, async ({page}) => {
    test.setTimeout(240_000);
    const hands = clicks(page);
    const of = (place: string) => questions.filter((question) => question.place === place && !question.id.includes('-skip-'));
    await page.clock.setFixedTime(new Date('2026-11-25T09:00:00'));
    await page.goto(`chapters/${id}/`);
    await expect(page.getByRole('button', {name: 'Keep my guess'})).toHaveCount(of('before').length);

    for (const question of of('before')) {
      await fillIn(page, question, true, hands);
      await box(page, question).getByRole('radio', {name: 'Guessing'}).click();
      await box(page, question).getByRole('button', {name: 'Keep my guess'}).click();
    }
    await expect(page.getByRole('complementary', {name: 'Your guess before reading'})).toHaveCount(of('before').length);

    for (const question of of('check')) {
      const here = box(page, question);
      await fillIn(page, question, true, hands);
      await here.getByRole('button', {name: question.type === 'text' ? 'Compare' : 'Check', exact: true}).click();
      if (question.type === 'text') await here.getByRole('button', {name: 'Keep my marks'}).click();
      await expect(here.getByRole('status').last()).toContainText(question.type === 'text' ? 'Kept' : 'Right.');
      // What settles it is on this page, where the link says.
      const anchor = question.see.split('?')[0]!;
      await expect(page.locator(`[id="${anchor.slice(1)}"]`), question.id).toHaveCount(1);
    }

    const last = [...of('quiz'), ...older.map((one) => everywhere.find((question) => question.id === one)!)];
    for (const question of last) await fillIn(page, question, true, hands);
    await page.getByRole('button', {name: 'Check all answers'}).click();
    const own = last.filter(({type}) => type === 'text');
    const result = page.locator('form > .q-said').last();
    await expect(result).toContainText(`${last.length - own.length} of ${last.length - own.length} right.`);
    for (const question of own) {
      const here = box(page, question);
      for (const tick of await here.getByRole('checkbox').all()) await tick.check();
      await here.getByRole('button', {name: 'Keep my marks'}).click();
      await expect(here.getByRole('button', {name: 'Marks kept'})).toBeFocused();
    }
    await expect(result).toContainText(`${last.length} of ${last.length} right. Nothing to repeat.`);

    await page.clock.setFixedTime(new Date('2026-11-26T09:00:00'));
    await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Review', exact: true}).click();
    await expect(page.getByText(`Card 1 of ${cards.length} today`)).toBeVisible();
  });
}
