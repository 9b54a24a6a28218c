import path from 'node:path';
import {expect, test} from 'vitest';
import {className} from './class-names';

const inSite = (place: string) => ({resourcePath: path.join(process.cwd(), place)});
const end = (name: string) => name.split('_')[1];

test('classes of a file end alike, and those of another file otherwise', () => {
  const [status, text] = ['status', 'text'].map((name) => className(inSite('src/components/Lab/styles.module.css'), '', name));
  expect(status).toMatch(/^status_[a-z0-9]{2}$/);
  expect(end(text!)).toBe(end(status!));
  expect(className(inSite('src/components/Search/styles.module.css'), '', 'status')).not.toBe(status);
});

test('a package has the same names wherever it is installed', () => {
  const place = 'node_modules/@docusaurus/theme-classic/lib/theme/Footer/styles.module.css';
  expect(className({resourcePath: `/elsewhere/${place}`}, '', 'footer')).toBe(className(inSite(place), '', 'footer'));
});

test('two files that would share a name are told of it', () => {
  const names = () => Array.from({length: 2000}, (_, i) => className(inSite(`src/many/${i}.module.css`), '', 'title'));
  expect(names).toThrow(/src\/many\/\d+\.module\.css: the class \.title would be called title_..\, like that of src\/many/);
});
