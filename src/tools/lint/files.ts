import {readdirSync} from 'node:fs';
import path from 'node:path';

const SKIPPED = /^(node_modules|build|\.cache|\.docusaurus|\.git|fixtures|static)$/;

/** All files below a folder that have one of the endings, relative to the root, with forward slashes. */
function below(root: string, folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : below(root, file, ending);
    return ending.test(entry.name) ? [file] : [];
  });
}

/** The pages, notes and data files whose prose is linted. */
export function proseFiles(root: string): string[] {
  const data = /^docs\/(_data\/(glossary|troubles)|[^_].*\/(quiz|lab))\.yml$/;
  return below(root, '', /\.(mdx?|yml)$/).filter((file) => (file.endsWith('.yml') ? data.test(file) : true)).sort();
}
