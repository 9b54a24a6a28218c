// `npm run draw:icons`: the icons of the installed guide, drawn from static/img/favicon.svg on the guide's paper. Needed after a change of the mark.
import {readFileSync, writeFileSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {findBrowser} from './find-browser';

/** File, pixels, and the share of the width that the drawing takes: systems cut a maskable icon to a circle of 80 %. */
const ICONS: [name: string, pixels: number, share: number][] = [
  ['icon-180', 180, 0.74],
  ['icon-192', 192, 0.78],
  ['icon-512', 512, 0.78],
  ['icon-maskable-512', 512, 0.54],
];
const PAPER = /--paper: (#\w+)/.exec(readFileSync('src/css/tokens.css', 'utf8'))![1]!;

async function drawIcons(): Promise<void> {
  const mark = readFileSync('static/img/favicon.svg', 'utf8');
  const browser = await chromium.launch({executablePath: findBrowser(), args: ['--no-sandbox']});
  const page = await browser.newPage({colorScheme: 'light'});
  for (const [name, pixels, share] of ICONS) {
    await page.setViewportSize({width: pixels, height: pixels});
    await page.setContent(`<style>html,body{margin:0;height:100%;background:${PAPER}}body{display:grid;place-items:center}svg{width:${share * 100}vw;height:${share * 100}vw;overflow:visible}</style>${mark}`);
    writeFileSync(`static/img/${name}.png`, await page.screenshot());
  }
  await browser.close();
}

void drawIcons();
