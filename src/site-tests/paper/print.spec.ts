import {expect, test} from '../page';

test('a printed chapter is white, numbered, without chrome, and answers its questions at its end', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto('chapters/intro-into-the-domain/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.setViewportSize({width: 580, height: 900}); // as wide as the text of a printed page
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));

  const look = await page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility();
    const article = document.querySelector('article.prose')!;
    const answers = article.querySelector('.answers')!;
    const asked = [...article.querySelectorAll('[data-asked]')].map((element) => element.getAttribute('data-asked'));
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      area: getComputedStyle(document.documentElement).getPropertyValue('--area-1'),
      scheme: getComputedStyle(document.documentElement).colorScheme,
      chrome: [...document.querySelectorAll('.navbar, .menu, footer, button, .pagination-nav, [role=note]')].filter(shown).map((element) => element.outerHTML.slice(0, 80)),
      asked,
      answered: [...answers.querySelectorAll('.answer')].map((element) => (element as HTMLElement).dataset.to),
      empty: [...answers.querySelectorAll('.answer')].filter((element) => !shown(element) || element.textContent.trim().length === 0).length,
      beside: [...article.querySelectorAll('[data-answer] > :not(summary)')].filter((element) => !answers.contains(element) && shown(element)).length,
      stands: [...article.children].indexOf(answers) > [...article.children].findIndex((child) => child.id === 'struck-off-and-what-it-made-visible'),
      twice: [...article.querySelectorAll('[id]')].map(({id}) => id).filter((id, i, ids) => ids.indexOf(id) !== i),
      cut: [...article.querySelectorAll('pre, table')].filter((element) => shown(element) && element.scrollWidth > 582).map((element) => element.textContent.slice(0, 60)),
    };
  });
  expect(look).toMatchObject({ground: 'rgb(255, 255, 255)', area: '#cfe3ef', scheme: 'light', chrome: [], empty: 0, beside: 0, stands: true, twice: [], cut: []});
  expect(look.asked.length).toBeGreaterThan(25);
  expect(look.asked).toEqual(look.asked.map((_, i) => String(i + 1)));
  expect(look.answered).toEqual(look.asked);
  await expect(page.locator('.answers')).toContainText('Each of them counts a different event');

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.answers, [data-asked], [data-answers], .printed')).toHaveCount(0);
});
