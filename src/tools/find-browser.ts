// Finds a Chrome or Chromium for the site tests: named, installed, Playwright's own, or Debian's package where it may be installed.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
];

const onPath = () =>
  (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));

const debian = (): string | undefined => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No Chrome or Chromium found; installing the package chromium …');
  spawnSync('apt-get', ['update', '-qq'], {stdio: 'inherit'});
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {stdio: ['ignore', 'ignore', 'inherit']});
  return '/usr/bin/chromium';
};

/**
 * @returns the path of a Chrome or Chromium
 * @throws Error with one sentence on what to do when there is none
 */
export function findBrowser(): string {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no file.`);
  const found = [named, ...onPath(), ...PLACES, chromium.executablePath()].find((file) => file && existsSync(file)) ?? debian();
  if (found && existsSync(found)) return found;
  throw new Error('No browser for the site tests: install Chrome or Chromium, or run `npx playwright install chromium`, or set CHROME_PATH.');
}
