import {dateOf, dayWords, type Week} from '../../review';
import styles from './forecast.module.css';

const short = (day: number) => dateOf(day).toLocaleDateString('en-US', {timeZone: 'UTC', month: 'short', day: 'numeric'});

/** How many cards the coming weeks bring: bars with their numbers on them, and the same as a table. */
export default function Forecast({weeks}: {weeks: readonly Week[]}) {
  const most = Math.max(1, ...weeks.map(({cards}) => cards));
  return (
    <figure className={styles.forecast}>
      <figcaption>
        Cards a week, if each answer is right. A wrong answer brings its card back sooner; a chapter that you finish adds its own.
      </figcaption>
      <div className={styles.bars} aria-hidden="true">
        {weeks.map(({from, cards}, i) => (
          <div key={from} className={styles.week}>
            <span className={cards === 0 ? styles.none : undefined}>{cards}</span>
            <span className={styles.bar} style={{height: `${(cards / most) * 7}rem`}} />
            <span className={styles.from}>{i === 0 ? 'from today' : short(from)}</span>
          </div>
        ))}
      </div>
      <details>
        <summary>As a table</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col">Cards</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({from, cards}) => (
              <tr key={from}>
                <th scope="row">{dayWords(from)}</th>
                <td>{cards}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
