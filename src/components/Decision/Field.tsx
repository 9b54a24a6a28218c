import {keyOf, type FIELDS} from './fields';
import styles from './styles.module.css';
import {useKeptText} from './useKeptText';

/** One part of the blank record. */
export default function Field({decision, id, label, ask}: {decision: string} & (typeof FIELDS)[number]) {
  const {text, type, save} = useKeptText(keyOf(decision, id));
  const name = `${decision}-${id}`;
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      <textarea
        id={name}
        rows={2}
        value={text}
        placeholder={ask}
        aria-describedby={`${name}-ask`}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={save}
      />
      <span id={`${name}-ask`} className="visually-hidden">
        {ask}
      </span>
    </div>
  );
}
