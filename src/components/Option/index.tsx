import {HEADINGS} from '../Options/headings';
import styles from '../Options/styles.module.css';
import {codeIn} from './codeIn';

type Props = Record<'name' | (typeof HEADINGS)[number][0], string>;

/** One option of `<Options>`. On a phone each cell says its heading itself. */
export default function Option({name, ...said}: Props) {
  return (
    <tr>
      <th scope="row">{codeIn(name)}</th>
      {HEADINGS.map(([key, heading]) => (
        <td key={key}>
          <span className={styles.heading} aria-hidden="true">
            {heading}
          </span>
          {codeIn(said[key])}
        </td>
      ))}
    </tr>
  );
}
