import {fault, type Fault} from '../fault';
import {nearest} from '../nearest';
import {partFolder, parts} from '../parts';
import type {ChapterFile, Site} from '../site';

/** A chapter's folder bears its id, and lies in the folder of its part. */
export function checkFolders(site: Site): Fault[] {
  return site.chapters.flatMap((chapter) => [...folderOfId(chapter, site.docs), ...folderOfPart(chapter, site.docs)]);
}

function folderOfId({safe, folder, partFolder: part, page, lineOf}: ChapterFile, docs: string): Fault[] {
  if (!safe.id || safe.id === folder) return [];
  return [
    fault('folder-id', page.file, {
      line: lineOf(['id']),
      what: `the id is "${safe.id}" and the folder "${folder}"`,
      right: "a chapter's folder bears its id",
      mend: `git mv ${docs}/${part}/${folder} ${docs}/${part}/${safe.id}, or write "id: ${folder}"`,
    }),
  ];
}

function folderOfPart({safe, folder, partFolder: found, page, lineOf}: ChapterFile, docs: string): Fault[] {
  const known = parts.map(partFolder);
  const part = parts.find((one) => one.id === safe.part);
  const wanted = part ? partFolder(part) : nearest(found, known);
  if (known.includes(found) && (!part || wanted === found)) return [];
  const own = parts.find((one) => partFolder(one) === found);
  return [
    fault('folder-part', page.file, {
      line: lineOf(['part']),
      what: own
        ? `the part is "${safe.part}" and the folder ${docs}/${found}`
        : `the folder ${docs}/${found} belongs to no part`,
      right: wanted
        ? `the folder of ${part ? `part "${part.id}"` : 'the nearest part'} is ${docs}/${wanted}`
        : `parts have the folders ${known.join(', ')}`,
      mend: `git mv ${docs}/${found}/${folder} ${docs}/${wanted ?? known[0]}/${folder}${own ? `, or write "part: ${own.id}"` : ''}`,
    }),
  ];
}
