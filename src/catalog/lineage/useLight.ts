import {useMemo} from 'react';
import {columnReach, type Column} from './columns';
import {lightOf, lightOfColumn} from './light';
import type {Picture} from './picture';
import {useColumns} from './useColumns';

/**
 * What stands out: the column that is followed, or the box the reader is at.
 * @param at position of the box, if any
 * @param column the followed column, if any; it steps back while the reader points at a box
 * @param wantsColumns whether the columns are to be fetched even before one is followed
 */
export function useLight(picture: Picture, at: number | undefined, column: Column | undefined, isNear: boolean, wantsColumns: boolean) {
  const columns = useColumns(wantsColumns || column !== undefined);
  const {dataset, field} = column ?? {};
  const reached = useMemo(() => (columns && dataset && field ? columnReach(columns, {dataset, field}) : undefined), [columns, dataset, field]);
  const light = useMemo(() => {
    const from = picture.nodes.findIndex(({id}) => id === dataset);
    if (reached && field && from >= 0 && !isNear) return lightOfColumn(picture, from, field, reached);
    return at === undefined ? undefined : lightOf(picture, at);
  }, [picture, reached, dataset, field, isNear, at]);
  return {columns, reached, light};
}
