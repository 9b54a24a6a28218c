import type {Facet} from './facets';
import {toggled, type Filters} from './filters';
import styles from './styles.module.css';

interface Props {
  facet: Facet;
  counts: Record<string, number>;
  filters: Filters;
  choose: (filters: Filters) => void;
}

/** The options of one facet; each says how many works it would give. */
export default function FacetField({facet, counts, filters, choose}: Props) {
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
            <span className="visually-hidden"> {counts[value] === 1 ? 'work' : 'works'}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
