import path from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import type {PaperFile} from '../components/PaperLine/types';
import {offered} from './book';
import {changeOf} from './git-change';

/**
 * Front matter as the docs plugin may see it. The content door (src/content) reports what is wrong with a file; this adapter only
 * keeps Docusaurus from stopping at the first fault: broken YAML becomes a page that says so, and fields that Docusaurus would
 * refuse are left out. The address of a chapter is its folder's name, whichever part it is in.
 */
export const parseFrontMatter: ParseFrontMatter = async (params) => {
  const folder = path.basename(path.dirname(params.filePath));
  try {
    const parsed = await params.defaultParseFrontMatter(params);
    if (!isChapter(params.filePath)) return parsed;
    const root = path.resolve(path.dirname(params.filePath), '../../..');
    const change = changeOf(root, path.dirname(params.filePath));
    const pdf = madeOf(root).get(folder);
    return {...parsed, frontMatter: {...forChapter(parsed.frontMatter, folder), ...(change ? {change} : {}), ...(pdf ? {pdf} : {})}};
  } catch {
    return {
      frontMatter: forChapter({title: folder}, folder),
      content: 'The front matter of this chapter cannot be read. `npm run check:content` says where.',
    };
  }
};

/** The PDF of each chapter that has one, read once. */
const pdfs = new Map<string, Map<string, PaperFile>>();
function madeOf(root: string): Map<string, PaperFile> {
  if (!pdfs.has(root)) {
    const chapters = offered(root).filter(({kind}) => kind === 'chapter');
    pdfs.set(root, new Map(chapters.map(({id, file, bytes, pages}) => [id, {file, bytes, ...(pages ? {pages} : {})}])));
  }
  return pdfs.get(root)!;
}

/** Whether a file is a chapter's. */
export const isChapter = (file: string) => /[\\/]docs[\\/]\d+-[^\\/]+[\\/][^\\/]+[\\/]index\.mdx?$/.test(file);

function forChapter(raw: Record<string, unknown>, folder: string): Record<string, unknown> {
  // `id` is left to Docusaurus (its own is the path): two chapters with one id must not stop the server.
  const {id: _id, title, description, sidebar_position: position, status, rewritten: _rewritten, ...rest} = raw;
  return {
    ...rest,
    slug: `/${folder}`,
    title: typeof title === 'string' ? title : folder,
    description: typeof description === 'string' ? description : '',
    ...(typeof position === 'number' ? {sidebar_position: position} : {}),
    status,
    draft: status === 'draft',
    chapter: folder,
  };
}
