import {expect, test} from '../page';
import {cutBySpacing, outlineFaults, silentFormulas, smallTargets} from './standard';

test('what every page is measured with sees a planted fault of each kind, and grants the exceptions of the standard', async ({page}) => {
  await page.goto('about/accessibility/');
  const measures = async () => [(await outlineFaults(page)).length, (await silentFormulas(page)).length, (await smallTargets(page)).length, (await cutBySpacing(page)).length];
  expect(await measures()).toEqual([0, 0, 0, 0]);
  await page.evaluate(() => {
    const plant = (html: string) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
    plant('<h4>Two levels down at once</h4>');
    plant('<span class="katex"><span class="katex-html">x</span></span>');
    // Two that are too close; one alone; one in a sentence.
    plant('<div><button style="all: unset; width: 12px; height: 12px; display: inline-block">a</button><button style="all: unset; width: 12px; height: 12px; display: inline-block">b</button></div>');
    plant('<div style="padding: 40px"><button style="all: unset; width: 12px; height: 12px; display: block">c</button></div>');
    plant('<p>Words, <a href="/">a</a> <a href="/">b</a>, words.</p>');
    plant('<div style="width: 6em; height: 1.3em; line-height: 1; white-space: nowrap; overflow: hidden">Just so wide</div>');
  });
  expect(await measures()).toEqual([1, 1, 2, 1]);
});
