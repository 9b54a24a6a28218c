import {FIELDS, fieldsOf, textOf, type Params} from './model';
import {fieldNames} from './names';
import styles from './styles.module.css';

/** The five fields, each written down or not. */
export default function Record({recorded, set}: Params & {set?: (change: Partial<Params>) => void}) {
  const fields = fieldsOf(recorded);
  return (
    <fieldset className={styles.record}>
      <legend className={styles.legend}>Written down with the result</legend>
      {FIELDS.map((field) => (
        <label key={field} className={styles.field}>
          <input
            type="checkbox"
            checked={fields.includes(field)}
            disabled={!set}
            onChange={({target}) => set?.({recorded: textOf(target.checked ? [...fields, field] : fields.filter((one) => one !== field))})}
          />
          <span>
            {fieldNames[field].label}
            <span className={styles.what}>{fields.includes(field) ? 'known' : fieldNames[field].what}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
