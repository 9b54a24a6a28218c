import {lazy, Suspense, useState, type ComponentProps} from 'react';
import {isOpening} from '../isOpening';
import type QuickChart from './QuickChart';
import {HEIGHT, WIDTH} from './chartSize';
import styles from './styles.module.css';

// Without it the table beside it says the same.
const Drawn = lazy(() => import('./QuickChart').catch(() => ({default: () => null})));

/** What the server has drawn stays as it is; the code that draws comes with the first drawing of a reader's own run. */
export default function Chart(props: ComponentProps<typeof QuickChart>) {
  const [isThere] = useState(isOpening);
  if (isThere) return <figure className={styles.chart} aria-hidden="true" dangerouslySetInnerHTML={{__html: ''}} />;
  return (
    <Suspense fallback={<Place />}>
      <Drawn {...props} />
    </Suspense>
  );
}

const Place = () => (
  <figure className={styles.chart} aria-hidden="true">
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} />
  </figure>
);
