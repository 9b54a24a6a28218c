import type {PaperFile} from './types';

/** "37 pages, 0.7 MB". */
export function sizeOf({pages, bytes}: PaperFile): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return pages ? `${pages} ${pages === 1 ? 'page' : 'pages'}, ${size}` : size;
}
