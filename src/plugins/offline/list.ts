import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileOf, type Group, type Manifest} from '../../offline/manifest';
import {everyRoute, recorded} from '../page-routes';
import {recordsOfPages} from '../page-routes/record-of-page';
import {facts, keepable} from './files';

/** Pages that are kept with the shell: where a reader without a network begins. */
const FIRST = ['', 'chapters/', 'about/offline/'];

/** Files that a page's markup names, of those that are there. */
const namedIn = (html: string, baseUrl: string, files: ReadonlySet<string>): string[] => {
  const names = [...html.matchAll(/["'=(](\/[^"'\s)>#?]+)/g)].map(([, name]) => name!).filter((name) => name.startsWith(baseUrl));
  return [...new Set(names.map((name) => name.slice(baseUrl.length)))].filter((name) => files.has(name) && !/\.html$|^(data|lab)\//.test(name));
};

/** The parts of the book and the chapters in each. */
export interface BookParts {
  parts: readonly {id: string; number: string; title: string}[];
  chapters: {id: string; part: string}[];
}

/** What a reader may keep on purpose. Every part brings search, the figures' and questions' scripts and the formulas' fonts along. */
function groups({parts, chapters}: BookParts, tools: string[], labFiles: string[]): Group[] {
  const ofParts = parts.map(({id, number, title}) => ({
    id: `part-${id}`,
    title: `Part ${number}: ${title}`,
    pages: chapters.filter(({part}) => part === id).map((chapter) => `chapters/${chapter.id}/`),
    files: ['search/', ...tools],
  }));
  return [
    ...ofParts.filter(({pages}) => pages.length > 0),
    {id: 'labs', title: 'The labs: DuckDB, Python and the tables', pages: [], files: labFiles},
    {id: 'search', title: 'Search', pages: [], files: ['search/']},
  ];
}

/** Engines and tables that the cells and tasks of the labs use. */
export function labFiles(generated: string, names: readonly string[]): string[] {
  const labs = names.filter((name) => /^lab-.*\.json$/.test(name)).map((name) => JSON.parse(readFileSync(path.join(generated, name), 'utf8')) as {data: {path: string}[]; engine: {folder: string}});
  return [...new Set(labs.flatMap(({data, engine}) => [engine.folder, ...data.map(({path: table}) => table)]))].sort();
}

export interface Source {
  outDir: string;
  baseUrl: string;
  /** Folder of all generated files. */
  generated: string;
  book: BookParts;
  labs: string[];
}

/** Lists a built site: its files, what each page needs, what can be kept together. The build has no name yet. */
export function listSite({outDir, baseUrl, generated, book, labs}: Source): Manifest {
  const paths = keepable(outDir);
  const known = new Set(paths);
  const records = recordsOfPages(generated, recorded(generated));
  // Asked for with the first answer to a chapter's questions.
  const explained = new Map<string, string[]>();
  for (const file of paths) {
    const [, chapter] = /^assets\/js\/explanations-(.+)\.[0-9a-f]+\.js$/.exec(file) ?? [];
    if (chapter) explained.set(chapter, [...(explained.get(chapter) ?? []), file]);
  }
  const all = new Map(paths.filter((file) => /(^|\/)index\.html$/.test(file)).map((file) => {
    const page = file.slice(0, -'index.html'.length);
    const [, chapter = ''] = page.split('/');
    return [page, [...new Set([...(explained.get(chapter) ?? []), ...namedIn(readFileSync(path.join(outDir, file), 'utf8'), baseUrl, known), ...(records.get(baseUrl + page)?.files ?? [])])].filter((one) => known.has(one))] as const;
  }));
  const ofRoutes = new Set([...all.values()].flat());
  const tools = paths.filter((file) => /^(assets|katex)\//.test(file) && !ofRoutes.has(file));
  const common = [...all.values()].reduce((shared, files) => shared.filter((file) => files.includes(file)));
  const shell = [...new Set([...common, ...everyRoute(generated), ...FIRST.filter((page) => all.has(page)).flatMap((page) => [fileOf(page), ...all.get(page)!])])].sort();
  return {
    build: '',
    files: Object.fromEntries(paths.map((file) => [file, facts(outDir, file)])),
    pages: Object.fromEntries([...all].map(([page, files]) => [page, files.filter((file) => !shell.includes(file))])),
    shell,
    groups: groups(book, tools, labs),
  };
}
