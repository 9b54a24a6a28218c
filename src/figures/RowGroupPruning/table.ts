import type {Table} from '../types';
import type {Result} from './model';

/** The statistics of each row group and what the reader does with it; then the sums. */
export function table({groups, bytesRead, bytesAsked, bytesFile}: Result): Table {
  const sum = (key: string, group: string, bytes: number) => ({key, cells: {group, min: null, max: null, reader: null, megabytes: bytes / 1e6}});
  return {
    caption: 'Statistics of each row group, and what is read',
    columns: [
      {key: 'group', label: 'Row group'},
      {key: 'min', label: 'Smallest', unit: 'day'},
      {key: 'max', label: 'Largest', unit: 'day'},
      {key: 'reader', label: 'Reader'},
      {key: 'megabytes', label: 'Read', unit: 'MB', digits: 2},
    ],
    rows: [
      ...groups.map(({group, min, max, read}) => ({key: `group-${group}`, cells: {group: `Group ${group}`, min, max, reader: read ? 'reads' : 'skips', megabytes: read ? bytesFile / groups.length / 1e6 : 0}})),
      sum('read', 'All that is read', bytesRead),
      sum('asked', 'Rows asked for', bytesAsked),
      sum('file', 'The whole file', bytesFile),
    ],
  };
}
