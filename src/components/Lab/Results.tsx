import QuickChart from '@lab-chart';
import type {Outcome} from '../../lab/engine';
import type {ChartSpec} from '../../lab/module';
import Scroller from '../Scroller';
import ResultTable from './ResultTable';
import styles from './styles.module.css';
import TroubleNote from './TroubleNote';

interface Props {
  outcome: Outcome;
  /** The code that gave it, to show the line of a mistake. */
  code: string;
  label: string;
  chart?: ChartSpec;
  alt?: string;
  copying?: boolean;
}

/** All that a run gave: tables, text, pictures, and what went wrong. */
export default function Results({outcome, code, label, chart, alt, copying = false}: Props) {
  const {outputs, error} = outcome;
  return (
    <div className={styles.results}>
      {outputs.map((output, i) => {
        if (output.kind === 'table') return <ResultTable key={i} table={output} label={label} copying={copying} />;
        if (output.kind === 'text') return <TextOutput key={i} text={output.text} cut={output.cut} />;
        return <img key={i} src={output.source} width={output.width} height={output.height} alt={alt ?? 'A picture that the code has drawn.'} />;
      })}
      {chart && outputs.map((output, i) => output.kind === 'table' && <QuickChart key={`chart${i}`} table={output} spec={chart} label={label} />)}
      {error && <TroubleNote trouble={error} code={code} />}
      {!error && outputs.length === 0 && !outcome.stopped && <p className={styles.below}>Done. There is nothing to show.</p>}
    </div>
  );
}

function TextOutput({text, cut = 0}: {text: string; cut?: number}) {
  return (
    <div className={styles.output}>
      <div className={styles.rows}>
        <Scroller label="What was printed">
          <pre className={styles.text}>{text}</pre>
        </Scroller>
      </div>
      {cut > 0 && <p className={styles.below}>{cut.toLocaleString('en-US')} characters more were printed and left out.</p>}
    </div>
  );
}
