import {compile} from '@mdx-js/mdx';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import {remarkBook} from './remark-book';

const compiled = async (path: string, value: string) => String(await compile(new VFile({path, value}), {format: 'mdx', remarkPlugins: [remarkBook]}));
const bringing = (code: string) => code.match(/^(?:import .* from "(?:@generated|@site).*|bring\(.*)$/gm) ?? [];

it('a chapter brings the chapters that it names, and those of the list of troubles where it shows that', async () => {
  expect(bringing(await compiled('/guide/docs/20-data/data-quality/index.mdx', 'Text.'))).toEqual([
    'import {bring} from "@site/src/components/guide";', 'import beside from "@generated/content-data/default/beside-data-quality.json";', 'bring(beside);',
  ]);
  const code = await compiled('/guide/docs/10-frame/intro/index.mdx', '<Troubles at="start" />');
  expect(bringing(code)).toEqual(expect.arrayContaining(['import mending from "@generated/content-data/default/mending.json";', 'bring(beside);', 'bring(mending);']));
  expect(code).toMatch(/_jsx\(Troubles, \{\s*at: "start",\s*data: troubles/);
});

it('the contents come to the page that shows them, and to no other', async () => {
  expect(bringing(await compiled('/guide/docs/index.mdx', '<Contents />'))).toEqual(['import Contents from "@site/src/components/Contents";']);
  expect(bringing(await compiled('/guide/docs/index.mdx', 'Text.'))).toEqual([]);
});
