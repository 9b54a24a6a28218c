/**
 * Makes the skeleton of a figure: `npm run new:figure Name`. It type-checks and its tests pass; it is a draft until the line in
 * registry.ts says otherwise. Refuses a name that is taken or is no name.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {writeNew} from './writeNew';
import {skeleton} from './new-figure/skeleton';
import {Refused, runTool} from './refused';

void runTool(() => {
  const [name = '', root = process.cwd()] = process.argv.slice(2);
  const folder = `src/figures/${name}`;
  const registry = path.join(root, 'src/figures/registry.ts');
  if (!/^[A-Z][A-Za-z0-9]{2,40}$/.test(name)) throw new Refused('A figure’s name is like SafetyStock: capital letter, then letters and digits. Write: npm run new:figure Name');
  const lines = readFileSync(registry, 'utf8');
  if (existsSync(path.join(root, folder)) || lines.includes(`{name: '${name}',`)) throw new Refused(`There is a figure ${name} already; take another name.`);
  const end = lines.lastIndexOf('];');
  if (end < 0) throw new Refused('src/figures/registry.ts does not end with its list; add the line by hand.');

  writeNew(root, new Map(Object.entries(skeleton(name)).map(([file, text]) => [`${folder}/${file}`, text])));
  const line = `  {name: '${name}', load: () => import('./${name}'), cite: 'hyndman-fpp3', chapter: '', draft: true},\n`;
  writeFileSync(registry, lines.slice(0, end) + line + lines.slice(end));
  console.log(`Made ${folder} and its line in src/figures/registry.ts, as a draft. Look at it under /figures/ with npm start.`);
});
