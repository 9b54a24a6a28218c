import {useDeferredValue, useMemo} from 'react';
import type {Reference} from '../../content';
import {useFilters} from '../filtering/useFilters';
import {parseSearch, toSearch} from './address';
import {facetsOf} from './facets';
import {candidate, EVERYTHING, select} from './filters';
import FilterPanel from './FilterPanel';
import Results from './Results';
import ResultLine from './ResultLine';
import styles from './styles.module.css';
import {useMarks} from './useMarks';
import {useTarget} from './useTarget';

/** All works of the guide, with filters that live in the address. Without scripts it is the whole list. */
export default function ReferenceList({references}: {references: readonly Reference[]}) {
  const facets = useMemo(() => facetsOf(references), [references]);
  const candidates = useMemo(() => references.map(candidate), [references]);
  const state = useFilters({everything: EVERYTHING, parse: (search) => parseSearch(search, facets), toSearch});
  const filters = useDeferredValue(state.filters); // the field answers at once; the list follows
  const marks = useMarks(filters);
  const target = useTarget();
  const {found, counts} = useMemo(
    () => select(candidates, facets, filters, (id) => marks[id]?.on ?? false),
    [candidates, facets, filters, marks],
  );
  const named = references.find(({id}) => id === target);
  const pinned = named && !found.includes(named) ? named : undefined;
  return (
    <div className={styles.columns}>
      <FilterPanel facets={facets} counts={counts} {...state} />
      <div>
        <ResultLine found={found.length} all={references.length} {...state} />
        <Results found={found} filters={filters} target={target} pinned={pinned} />
      </div>
    </div>
  );
}
