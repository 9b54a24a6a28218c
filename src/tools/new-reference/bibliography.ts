import {isMap, isSeq, LineCounter, parseDocument} from 'yaml';

/** What the tools need of a listed work; malformed entries keep what they have. */
export interface Listed {
  id: string;
  url: string;
  title?: string;
  kind?: string;
  publisher?: string;
  archive_url?: string;
  /** Line of its first field in the file. */
  line: number;
}

/** Reads the works of a bibliography. Broken YAML gives what could be read of it. */
export function readReferences(text: string): Listed[] {
  const lines = new LineCounter();
  const {contents} = parseDocument(text, {lineCounter: lines});
  if (!isSeq(contents)) return [];
  return contents.items.flatMap((item) => {
    if (!isMap(item)) return [];
    const {id, url, ...rest} = item.toJSON() as Partial<Listed>;
    return typeof id === 'string' && typeof url === 'string' ? [{...rest, id, url, line: lines.linePos(item.range![0]).line}] : [];
  });
}
