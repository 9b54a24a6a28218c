import type {Choice} from '../../../figures/types';
import styles from './controls.module.css';

interface Props {
  id: string;
  spec: Choice;
  value: string;
  onChange: (value: string) => void;
}

/** Few options stand side by side, one click each; many fold into a list. */
const FEW = 4;

export default function ChoiceControl({id, spec, value, onChange}: Props) {
  if (spec.options.length > FEW) {
    return (
      <div className={styles.choice}>
        <label className={styles.label} htmlFor={id}>
          {spec.label}
        </label>
        <select id={id} className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
          {spec.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.label}>{spec.label}</legend>
      <span className={styles.options}>
        {spec.options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
