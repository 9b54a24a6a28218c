import Link from '@docusaurus/Link';
import type {Step} from './next';
import styles from './styles.module.css';

/** What to do next, and why. The first step is the one to take; the others stand below it. */
export default function Next({steps}: {steps: readonly Step[]}) {
  if (steps.length === 0) return <p>Nothing is left: every purpose is ticked and no card is due. Go and lay out a plan.</p>;
  return (
    <ol role="list" className={styles.steps}>
      {steps.map(({to, label, why}) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
          <span>{why}</span>
        </li>
      ))}
    </ol>
  );
}
