import {defineConfig} from '@playwright/test';
import {findBrowser} from '../tools/find-browser';
import {SITES} from './sites';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: {timeout: 15_000}, // what is waited for is that it comes, not how soon
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0, // a busy machine; a test that passes only then is reported as flaky
  reporter: [['list']],
  use: {
    baseURL: SITES.root.address,
    serviceWorkers: 'block', // pages are judged as the server sends them; offline/ lets the worker in and judges that
    launchOptions: {
      executablePath: findBrowser(),
      // Chromium asks its maker's hosts by itself; none of that is the page's doing, and a closed network makes it slow.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  webServer: Object.values(SITES).map(({folder, address, port, baseUrl}) => ({
    command: `node src/tools/serve-site.mjs ${folder} ${port} ${baseUrl}`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  })),
});
