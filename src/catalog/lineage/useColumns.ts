import {useEffect, useState} from 'react';
import type {ColumnEdges} from './columns';

/** The column lineage of the whole catalog: fetched when it is first wanted, since most readers never ask. */
export function useColumns(wanted: boolean): ColumnEdges | undefined {
  const [columns, setColumns] = useState<ColumnEdges>();
  useEffect(() => {
    if (!wanted || columns) return undefined;
    let here = true;
    void import('@generated/catalog/default/columns.json').then((module) => here && setColumns(module.default));
    return () => void (here = false);
  }, [wanted, columns]);
  return columns;
}
