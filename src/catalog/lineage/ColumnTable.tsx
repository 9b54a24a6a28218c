import Link from '@docusaurus/Link';
import Table from '../../components/Table';
import {entryPath} from '../paths';
import type {Column, ColumnReach, ColumnStep} from './columns';
import type {Picture} from './picture';
import styles from './styles.module.css';

const HOW: Readonly<Record<ColumnStep['how'], string>> = {
  identity: 'as it is', transformation: 'computed', aggregation: 'over many rows', filter: 'decides which rows',
};

interface Props {
  column: Column;
  reached: ColumnReach;
  picture: Picture;
}

/** A column's way through the datasets, in words. */
export default function ColumnTable({column, reached: {up, down, filters}, picture}: Props) {
  const name = ({dataset, field}: Column) => (
    <>
      <Link to={entryPath('dataset', dataset)}>{picture.nodes.find(({id}) => id === dataset)?.name ?? dataset}</Link> <code>{field}</code>
    </>
  );
  return (
    <div className={styles.column}>
      <Steps caption={`Where ${column.field} comes from`} none="It comes from outside." steps={up} name={name} />
      {filters.length > 0 && (
        <p>
          Which rows are there also depends on {filters.map((filter, i) => (
            <span key={`${filter.dataset} ${filter.field}`}>{i > 0 && ', '}{name(filter)}</span>
          ))}.
        </p>
      )}
      <Steps caption={`Where ${column.field} goes`} none="It goes nowhere else." steps={down} name={name} />
    </div>
  );
}

function Steps({caption, none, steps, name}: {caption: string; none: string; steps: readonly ColumnStep[]; name: (column: Column) => React.ReactNode}) {
  if (steps.length === 0) return <p><strong>{caption}.</strong> {none}</p>;
  return (
    <Table caption={caption}>
      <table>
        <thead><tr><th scope="col">From</th><th scope="col">How</th><th scope="col">To</th></tr></thead>
        <tbody>
          {steps.map(({from, to, how}) => (
            <tr key={[from.dataset, from.field, to.dataset, to.field, how].join(' ')}>
              <td>{name(from)}</td><td>{HOW[how]}</td><td>{name(to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Table>
  );
}
