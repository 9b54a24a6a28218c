import {readCollection, readText} from './collection';
import {fault, type Fault} from './fault';
import {readFrontMatter, splitFrontMatter} from './frontMatter';
import {readLab} from './labFile';
import {readPage} from './page';
import {partFolder, parts} from './parts';
import {linkSchema, referenceSchema, termSchema, troubleSchema} from './schemas';
import {readQuiz} from './quizFile';
import type {ChapterFile, Options, Page, Site} from './site';
import type {Tree} from './tree';

/** Reads everything under docs/, checks each file by itself, and keeps what is wrong beside what could be read. Never throws. */
export function loadSite(tree: Tree, docs: string, options: Options): Site {
  const faults: Fault[] = [];
  const pages: Page[] = [];
  const chapters: ChapterFile[] = [];
  const files = tree.list(docs).filter((file) => !isPrivate(file.slice(docs.length)));
  for (const file of files.filter((name) => /\.mdx?$/.test(name))) {
    const text = readText(tree, file);
    if (typeof text !== 'string') {
      faults.push(text);
      continue;
    }
    const place = chapterPlace(file, docs);
    const read = place
      ? readFrontMatter(text, file)
      : {faults: [], fenced: true, bodyLine: splitFrontMatter(text).bodyLine};
    const {page, faults: found} = readPage(file, text, read);
    faults.push(...read.faults, ...found);
    pages.push(page);
    if (!place || !('safe' in read)) continue;
    const {quiz, faults: wrong} = readQuiz(tree, file.replace(/index\.mdx$/, 'quiz.yml'));
    faults.push(...wrong);
    chapters.push({...place, page, number: 0, frontMatter: read.value, safe: read.safe, lineOf: read.lineOf, ...(quiz ? {quiz} : {})});
  }
  const references = readCollection(tree, `${docs}/_data/bibliography.yml`, 'reference', referenceSchema);
  const terms = readCollection(tree, `${docs}/_data/glossary.yml`, 'term', termSchema);
  const troubles = readCollection(tree, `${docs}/_data/troubles.yml`, 'trouble', troubleSchema);
  const links = readCollection(tree, `${docs}/_data/link-status.yml`, 'link', linkSchema);
  const labs = tree.list(docs).filter(isLab).map((file) => readLab(tree, file));
  faults.push(...references.faults, ...terms.faults, ...troubles.faults, ...links.faults, ...labs.flatMap((lab) => lab.faults));
  faults.push(...foldersWithoutChapter(files, docs));
  return {
    tree,
    options,
    docs,
    pages,
    chapters: inOrder(chapters),
    references: references.collection,
    terms: terms.collection,
    troubles: troubles.collection,
    links: links.collection,
    labs: labs.map(({lab}) => lab),
    faults,
  };
}

/** "_data", "_template" and a lab's files are never pages. */
function isPrivate(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('_') || name === 'labs');
}

const isLab = (file: string) => /^[^/]+\/\d+-[^/]+\/[^/]+\/labs\/lab\.yml$/.test(file);

/** Folder names of a chapter's file; undefined when the file is an ordinary page. */
function chapterPlace(file: string, docs: string): {partFolder: string; folder: string} | undefined {
  const [part, folder, name, ...deeper] = file.slice(docs.length + 1).split('/');
  if (!part || !folder || name !== 'index.mdx' || deeper.length > 0 || !/^\d+-/.test(part)) return undefined;
  return {partFolder: part, folder};
}

/** Orders chapters as the book does: by part, then by position, then by name; malformed ones keep their place. */
function inOrder(chapters: ChapterFile[]): ChapterFile[] {
  const key = ({partFolder: folder, safe}: ChapterFile): [number, number] => {
    const part = parts.findIndex((one) => partFolder(one) === folder);
    return [part < 0 ? parts.length : part, safe.sidebar_position ?? Infinity];
  };
  const compare = (a: ChapterFile, b: ChapterFile) => {
    const [x, y] = [key(a), key(b)];
    return x[0] - y[0] || (x[1] === y[1] ? (a.folder < b.folder ? -1 : 1) : x[1] - y[1]);
  };
  return [...chapters].sort(compare).map((chapter, index) => ({...chapter, number: index + 1}));
}

function foldersWithoutChapter(files: string[], docs: string): Fault[] {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const [part, folder, ...names] = file.slice(docs.length + 1).split('/');
    if (part && folder && names.length > 0 && /^\d+-/.test(part)) {
      const path = `${docs}/${part}/${folder}`;
      folders.set(path, [...(folders.get(path) ?? []), names.join('/')]);
    }
  }
  return [...folders]
    .filter(([, names]) => !names.includes('index.mdx'))
    .map(([path, names]) => {
      const page = names.find((name) => /^[^/]+\.mdx?$/.test(name));
      return fault('chapter-file', `${path}/index.mdx`, {
        line: 1,
        what: 'the chapter folder has no index.mdx',
        right: 'the text of a chapter stands in index.mdx',
        mend: page
          ? `git mv ${path}/${page} ${path}/index.mdx`
          : 'copy docs/_template/index.mdx here, or remove the folder',
      });
    });
}
