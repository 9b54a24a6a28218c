import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {run} from './run';

export const LIGHTHOUSE = '12.8.2';

/** One visit as Lighthouse's mobile profile sees it. Times in milliseconds, sizes in bytes on the wire. */
export type Visit = Record<'performance' | 'accessibility' | 'best practices' | 'SEO' | 'FCP' | 'LCP' | 'TBT' | 'CLS' | 'HTML' | 'CSS' | 'JS' | 'fonts' | 'requests', number>;

interface Report {
  categories: Record<string, {score: number}>;
  audits: Record<string, {numericValue?: number; details?: {items: {resourceType: string; transferSize: number}[]}}>;
}

/** Installs Lighthouse into a folder; the guide itself does not need it. @returns visits a page with it */
export async function lighthouse(folder: string, chrome: string): Promise<(address: string) => Promise<Visit>> {
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({private: true, dependencies: {lighthouse: LIGHTHOUSE}}));
  await run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  return async (address) => {
    const file = path.join(folder, 'report.json');
    await run(folder, 'npx', ['lighthouse', address, '--quiet', '--output=json', `--output-path=${file}`, '--chrome-flags=--headless=new --no-sandbox'], {CHROME_PATH: chrome});
    const {categories, audits} = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const sent = audits['network-requests']!.details!.items;
    const bytes = (type: string) => sent.filter((one) => one.resourceType === type).reduce((sum, {transferSize}) => sum + transferSize, 0);
    const value = (audit: string) => audits[audit]!.numericValue!;
    const score = (category: string) => Math.round(categories[category]!.score * 100);
    return {
      performance: score('performance'), accessibility: score('accessibility'), 'best practices': score('best-practices'), SEO: score('seo'),
      FCP: value('first-contentful-paint'), LCP: value('largest-contentful-paint'), TBT: value('total-blocking-time'), CLS: value('cumulative-layout-shift'),
      HTML: bytes('Document'), CSS: bytes('Stylesheet'), JS: bytes('Script'), fonts: bytes('Font'), requests: sent.length,
    };
  };
}
