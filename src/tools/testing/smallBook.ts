import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** A small book on disk that has the real template and the works it cites: for tests of the tools, within the project so that modules are found. */
export function smallBook(name: string): string {
  const root = path.resolve('.cache', name);
  rmSync(root, {recursive: true, force: true});
  cpSync('src/content/fixtures/good', root, {recursive: true});
  rmSync(path.join(root, 'docs/_template'), {recursive: true, force: true});
  cpSync('docs/_template', path.join(root, 'docs/_template'), {recursive: true});
  const works = readFileSync('docs/_data/bibliography.yml', 'utf8');
  const cited = /^- id: king-safety-stock\n(?: .*\n)*/m.exec(works)![0];
  const file = path.join(root, 'docs/_data/bibliography.yml');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${cited}`);
  return root;
}
