import {useState} from 'react';
import {countChosen, toggled, type Facet, type Filters} from './facet';
import type {Selection} from './select';
import styles from './styles.module.css';
import type {FilterState} from './useFilters';

interface Props<Item> extends FilterState<Filters> {
  /** What the list is called. */
  name: string;
  /** What the words are looked for in. */
  label: string;
  facets: readonly Facet<Item>[];
  counts: Selection<Item>['counts'];
  /** What an item is called: one, many. */
  noun: readonly [string, string];
}

/** Search and filters: beside the list, or folded above it on a narrow screen. Not shown where scripts are off. */
export default function FilterPanel<Item>({name, label, facets, counts, noun, filters, choose, type}: Props<Item>) {
  const [open, setOpen] = useState(false);
  const id = 'filters-of-list';
  const chosen = countChosen(filters);
  return (
    <search className={styles.panel} aria-label={name}>
      <form onSubmit={(event) => event.preventDefault()}>
        <label className={styles.search}>
          {label}
          <input type="search" value={filters.text} maxLength={200} autoComplete="off" onChange={(event) => type(event.currentTarget.value)} />
        </label>
        <button type="button" className={`quiet-button ${styles.fold}`} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          Filters{chosen > 0 && ` (${chosen} chosen)`}
        </button>
        <div id={id} className={styles.facets} data-open={open}>
          {facets.map((facet) => <FacetField key={facet.key} {...{facet, counts: counts[facet.key] ?? {}, noun, filters, choose}} />)}
        </div>
      </form>
    </search>
  );
}

interface FieldProps<Item> {
  facet: Facet<Item>;
  counts: Readonly<Record<string, number>>;
  noun: readonly [string, string];
  filters: Filters;
  choose: (filters: Filters) => void;
}

/** The options of one facet; each says how many items it would give. */
function FacetField<Item>({facet, counts, noun, filters, choose}: FieldProps<Item>) {
  const chosen = filters.chosen[facet.key] ?? [];
  return (
    <fieldset className={styles.facet} data-facet={facet.key}>
      <legend>{facet.legend}</legend>
      {facet.options.map(({value, label}) => (
        <label key={value} data-none={counts[value] === 0}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => choose(toggled(filters, facet, value))} />
          <span>{label}</span>
          <span className={styles.count}>
            {counts[value]}
            <span className="visually-hidden"> {noun[counts[value] === 1 ? 0 : 1]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
