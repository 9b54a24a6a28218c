import {useState} from 'react';
import type {Facet} from './facets';
import FacetField from './FacetField';
import {countChosen, type Filters, type Selection} from './filters';
import styles from './styles.module.css';
import type {FilterState} from '../filtering/useFilters';

interface Props extends FilterState<Filters> {
  facets: readonly Facet[];
  counts: Selection['counts'];
}

/** Search and filters: beside the list, or folded above it on a narrow screen. Not shown where scripts are off. */
export default function FilterPanel({facets, counts, filters, choose, type}: Props) {
  const [open, setOpen] = useState(false);
  const id = 'filters-of-list';
  const chosen = countChosen(filters.chosen);
  return (
    <search className={styles.panel} aria-label="References">
      <form onSubmit={(event) => event.preventDefault()}>
        <label className={styles.search}>
          Title, author or publisher
          <input type="search" value={filters.text} maxLength={200} autoComplete="off" onChange={(event) => type(event.currentTarget.value)} />
        </label>
        <button type="button" className={`quiet-button ${styles.fold}`} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          Filters{chosen > 0 && ` (${chosen} chosen)`}
        </button>
        <div id={id} className={styles.facets} data-open={open}>
          {facets.map((facet) => (
            <FacetField key={facet.key} facet={facet} counts={counts[facet.key]} filters={filters} choose={choose} />
          ))}
        </div>
      </form>
    </search>
  );
}
