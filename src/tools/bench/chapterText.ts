import {readFileSync} from 'node:fs';
import path from 'node:path';

const CHAPTER = path.join(__dirname, '../../../docs/10-domain/intro-into-the-domain/index.mdx');

/**
 * The text of chapter 1 as Markdown that every generator takes: prose, headings, lists and tables. Questions, figures and labs are tags
 * of ours and stay out, so the other sites have less to send than we do.
 */
export function chapterText(): string {
  const [, , body = ''] = readFileSync(CHAPTER, 'utf8').split(/^---$/m);
  return body
    .replace(/<Formula[\s\S]*?<\/Formula>/g, '')
    .replace(/\$[^$\n]+\$/g, (formula) => `\`${formula.slice(1, -1)}\``)
    .replace(/<Think question="([^"]*)">/g, '**$1**')
    .replace(/<(Option|Record) name="([^"]*)"[^>]*>/g, '**$2**')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\]\(\/[^)]*\)/g, '](#)')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
