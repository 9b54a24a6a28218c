import {expect, test} from './page';

const CHAPTER = 'chapters/intro-into-the-domain/';

// The links of the document that the guide started from, with their true titles.
const ORIGINAL_LINKS: [address: string, title: RegExp][] = [
  ['http://hdrobotic.com', /Haddington Dynamics/],
  ['http://hdrobotic.com/videos', /Haddington Dynamics videos/i],
  ['https://github.com/HaddingtonDynamics/Dexter', /Dexter/],
  ['https://martinfowler.com/articles/data-monolith-to-mesh.html', /How to Move Beyond a Monolithic Data Lake to a Distributed Data Mesh/],
  ['https://www.youtube.com/watch?v=16uU_Aaxp9Y', /Lightning Talk: Entity Store: A FoundationDB Layer for Versioned Entities with Fine Grained Authorization and Lineage/],
  ['https://abdullin.com/child-friendly-hobby/', /Let's build robotic arm/],
  ['https://abdullin.com/dive-into-fpga/', /Dive into FPGA, PCB and 3D printing/],
  ['https://abdullin.com/running-on-a-real-fpga/', /Robotic R&D: FPGA and ML Pipelines/],
];

test('chapter 1 has every link of the starting document, with its true title', async ({page}) => {
  await page.goto(CHAPTER);
  const links = await page.locator('article a').evaluateAll((all) => all.map((a) => ({href: (a as HTMLAnchorElement).href.replace(/\/$/, ''), text: a.textContent ?? ''})));
  for (const [address, title] of ORIGINAL_LINKS) {
    expect(links.filter(({href}) => href === address.replace(/\/$/, '')).map(({text}) => text).join(' | '), address).toMatch(title);
  }
});

test.describe('with scripts off', () => {
  test.use({javaScriptEnabled: false});

  for (const path of [CHAPTER, 'chapters/data-science-is-done-in-python/', 'chapters/data-quality/']) {
    test(`${path} reads: purpose, prose, reading list, talk as a link`, async ({page}) => {
      await page.goto(path);
      await expect(page.getByText('After this chapter you can')).toBeVisible();
      expect(await page.locator('article section li').count()).toBeGreaterThan(7);
      expect((await page.locator('article').innerText()).split(/\s+/).length).toBeGreaterThan(500);
      const video = page.locator('article li:has(a[href*="youtube.com/watch"])').first();
      await expect(video.getByRole('link').first()).toBeVisible();
      expect(await page.locator('iframe').count()).toBe(0);
    });
  }

  test('formulas, drawings and folded answers are there', async ({page}) => {
    await page.goto(CHAPTER);
    await expect(page.locator('.katex-display').first()).toBeVisible();
    await expect(page.locator('article svg[role=img]').first()).toBeVisible();
    const answer = page.locator('details', {hasText: 'Stock is not interchangeable'});
    await answer.locator('summary').click();
    await expect(answer.getByText('Stock is not interchangeable')).toBeVisible();
  });
});

test('a citation shows the full reference in the margin of a wide window', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 800});
  await page.goto(CHAPTER);
  const note = page.getByRole('note').filter({hasText: 'An In-Depth Look at Dexter'}).first();
  const text = page.locator('article p', {hasText: 'It is fictional'}).first();
  await expect(note).toBeVisible();
  expect((await note.boundingBox())!.x).toBeGreaterThan((await text.boundingBox())!.x + (await text.boundingBox())!.width);
});

test.describe('in a narrow window', () => {
  test.use({viewport: {width: 390, height: 844}});

  test('a citation opens on hover and on focus, closes on Escape, and links to the list', async ({page}) => {
    await page.goto(CHAPTER);
    const cite = page.getByRole('link', {name: '(Hackaday, 2018)'}).first();
    const note = page.getByRole('note').filter({hasText: 'An In-Depth Look at Dexter'}).first();
    await expect(note).toBeHidden();
    await cite.hover();
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await page.mouse.move(0, 0);
    await cite.focus();
    await expect(note).toBeVisible();
    const box = (await note.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await page.keyboard.press('Enter');
    await expect(page.locator('#read-hackaday-dexter-2018')).toBeInViewport();
  });

  test.describe('by finger', () => {
    test.use({hasTouch: true});
    test('the first tap opens a term, the second follows it', async ({page}) => {
      await page.goto(CHAPTER);
      const term = page.getByRole('link', {name: 'lead time'}).first();
      await term.tap();
      await expect(page.getByRole('note').filter({hasText: /^lead time: /}).first()).toBeVisible();
      await expect(page).toHaveURL(/intro-into-the-domain/);
      await term.tap();
      await expect(page).toHaveURL(/glossary\/#lead-time$/);
    });
  });
});

test('the talk asks nothing of another host before the click, then only youtube-nocookie.com', async ({page}) => {
  const others: string[] = [];
  await page.route((url) => url.hostname !== 'localhost', (route) => {
    others.push(new URL(route.request().url()).hostname);
    return route.abort();
  });
  await page.goto(CHAPTER, {waitUntil: 'networkidle'});
  const play = page.getByRole('link', {name: /^Play: Lightning Talk: Entity Store/});
  await play.scrollIntoViewIfNeeded();
  await expect(play).toContainText('youtube-nocookie.com');
  expect(others).toEqual([]);
  const before = (await play.boundingBox())!;
  await play.click();
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('src', /^https:\/\/www\.youtube-nocookie\.com\/embed\/16uU_Aaxp9Y/);
  expect((await frame.boundingBox())!.height).toBeCloseTo(before.height, 0);
  expect([...new Set(others)]).toEqual(['www.youtube-nocookie.com']);
});
