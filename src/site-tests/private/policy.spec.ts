import {expect, test, type Page} from '../page';
import {differentPages, readBuilt, SITES} from '../sites';

const CHAPTER = 'chapters/intro-into-the-domain/';

/** What a page tells of what its policy refused: directives, once each. */
const listen = (page: Page) => page.evaluate(() => {
  const told: string[] = [];
  document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => told.push(effectiveDirective));
  Object.assign(window, {told});
});
const told = (page: Page) => page.evaluate(() => (window as unknown as {told: string[]}).told);

test('every page has its policy before anything that could load', () => {
  for (const site of Object.values(SITES)) {
    for (const address of [...differentPages(site).map((page) => `${page}index.html`), '/404.html']) {
      const head = /<head>(.{200})/s.exec(readBuilt(site, address))![1]!;
      expect(head, address).toMatch(/^<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'sha256-/);
    }
  }
});

/** The two that are set on a timer would be allowed within what a test evaluates. */
const PLANTED: [what: string, directive: string, plant: () => void][] = [
  ['an inline script', 'script-src-elem', () => document.body.append(Object.assign(document.createElement('script'), {textContent: 'document.title = "planted"'}))],
  ['a script of another host', 'script-src-elem', () => document.body.append(Object.assign(document.createElement('script'), {src: 'https://example.org/x.js'}))],
  ['an event handler', 'script-src-attr', () => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = \'planted\'">')],
  ['a javascript: address', 'script-src-elem', () => Object.assign(document.createElement('a'), {href: 'javascript:document.title="planted"'}).click()],
  ['text run as a program', 'script-src', () => void setTimeout('document.title = "planted"')],
  ['WebAssembly in the page', 'script-src', () => void setTimeout(() => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).catch(() => {}))],
  ['a foreign image', 'img-src', () => void Object.assign(new Image(), {src: 'https://example.org/x.png'})],
  ['an inline style', 'style-src-elem', () => document.body.append(Object.assign(document.createElement('style'), {textContent: 'body { display: none }'}))],
  ['a foreign style', 'style-src-elem', () => document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: 'https://example.org/x.css'}))],
  ['a foreign image in a style attribute', 'img-src', () => document.body.insertAdjacentHTML('beforeend', '<p style="background: url(https://example.org/y.png)">x</p>')],
  ['a frame', 'frame-src', () => document.body.append(Object.assign(document.createElement('iframe'), {src: 'https://example.org/'}))],
  ['an object', 'object-src', () => document.body.append(Object.assign(document.createElement('object'), {data: 'https://example.org/x.swf'}))],
  ['a request', 'connect-src', () => void fetch('https://example.org/x').catch(() => {})],
  ['a beacon', 'connect-src', () => void navigator.sendBeacon('https://example.org/x')],
  ['a socket', 'connect-src', () => { try { new WebSocket('wss://example.org/'); } catch { /* told by the event */ } }],
  ['a worker from a text', 'worker-src', () => void new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))],
  ['another base', 'base-uri', () => document.head.append(Object.assign(document.createElement('base'), {href: 'https://example.org/'}))],
  ['a form that is sent away', 'form-action', () => {
    const form = Object.assign(document.createElement('form'), {action: 'https://example.org/', method: 'post'});
    document.body.append(form);
    form.submit();
  }],
];

test('what is planted into a page is refused, and nobody is asked', async ({page, refused}) => {
  const foreign: string[] = [];
  await page.route('https://example.org/**', (route) => (foreign.push(route.request().url()), route.abort())); // only what leaves the page comes here
  await page.goto(CHAPTER);
  await listen(page);
  const title = await page.title();
  for (const [what, directive, plant] of PLANTED) {
    const before = (await told(page)).length;
    await page.evaluate(plant);
    await expect.poll(async () => (await told(page)).slice(before), what).toContain(directive);
    if (directive.startsWith('script')) expect(await page.title(), what).toBe(title);
  }
  expect(foreign).toEqual([]);
  expect(refused.splice(0).length).toBeGreaterThanOrEqual(PLANTED.length);
});

test('what is written into the file of a page after its policy is refused', async ({page, refused}) => {
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: (await response.text()).replace('</body>', '<script>document.title = "planted"</script><style>main { display: none }</style></body>')});
  });
  await page.goto('about/');
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  expect(await page.title()).toMatch(/^About/);
  expect(refused.splice(0)).toHaveLength(2);
});

test('the frame of a video may be shown, after the click that names its host', async ({page}) => {
  await page.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({contentType: 'text/html', body: '<h1>A video</h1>'}));
  await page.goto(CHAPTER);
  await page.getByRole('link', {name: /^Play: /}).first().click();
  await expect(page.frameLocator('iframe').getByRole('heading', {name: 'A video'})).toBeVisible();
});

test('a host that sends headers says what a page cannot: no page of the guide in a frame, each file as what it is, policies of workers', async ({page, request, refused}) => {
  const headers = (await request.get('about/')).headers();
  expect(headers).toMatchObject({'content-security-policy': "frame-ancestors 'none'", 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'permissions-policy': expect.stringContaining('camera=()')});
  expect(headers['cache-control'] ?? '').not.toContain('immutable');
  await page.goto('about/');
  const script = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name).find((name) => /assets\/js\/main/.test(name))!);
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
  const worker = (await request.get('search/pagefind-worker.js')).headers()['content-security-policy'];
  expect(worker).toMatch(/frame-ancestors 'none', default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'$/);
  // In a frame of the same site the page stays empty: the header counts.
  await page.route('**/framing', (route) => route.fulfill({contentType: 'text/html', body: `<iframe src="/about/"></iframe>`}));
  await page.goto('framing');
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  expect(refused.splice(0).join()).toContain('frame-ancestors');
});
