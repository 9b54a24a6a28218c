import type {ReactNode} from 'react';
import Scroller from '../Scroller';
import {HEADINGS} from './headings';
import styles from './styles.module.css';

/** What the architect decides: real options side by side. A table where there is room, one block an option on a phone. */
export default function Options({caption, children}: {caption: string; children: ReactNode}) {
  return (
    <figure className={styles.options}>
      <figcaption>{caption}</figcaption>
      <Scroller label={caption}>
        <table>
          <thead>
            <tr>
              <th scope="col">Option</th>
              {HEADINGS.map(([name, heading]) => (
                <th key={name} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </Scroller>
    </figure>
  );
}
