import {useDeferredValue, useMemo} from 'react';
import FilterPanel from '../../components/filtering/FilterPanel';
import ResultLine from '../../components/filtering/ResultLine';
import {candidate, select, wordsOf} from '../../components/filtering/select';
import {parseSearch, toSearch} from '../../components/filtering/address';
import {EVERYTHING} from '../../components/filtering/facet';
import {useFilters} from '../../components/filtering/useFilters';
import type {Listed} from '../data';
import {facetsOf} from './facets';
import Results from './Results';
import styles from './styles.module.css';

const NOUN = ['entry', 'entries'] as const;

/** All entries of the catalog, with filters that live in the address. Without scripts it is the whole list. */
export default function List({entries}: {entries: readonly Listed[]}) {
  const facets = useMemo(() => facetsOf(entries), [entries]);
  const candidates = useMemo(
    () => entries.map((entry) => candidate(entry, entry.id, entry.name, entry.description, entry.owner, ...entry.facts, ...entry.columns)),
    [entries],
  );
  const state = useFilters({everything: EVERYTHING, parse: (search) => parseSearch(search, facets), toSearch});
  const filters = useDeferredValue(state.filters); // the field answers at once; the list follows
  const {found, counts} = useMemo(() => select(candidates, facets, filters), [candidates, facets, filters]);
  const words = useMemo(() => wordsOf(filters.text), [filters.text]);
  return (
    <div className={styles.columns}>
      <FilterPanel name="Catalog" label="Name, description, column or owner" facets={facets} counts={counts} noun={NOUN} {...state} />
      <div>
        <ResultLine found={found.length} all={entries.length} noun={NOUN} {...state} />
        <Results found={found} words={words} />
      </div>
    </div>
  );
}
