import Table from '../../components/Table';
import type {Dataset, Field} from '../../pipeline/catalog/types';
import type {Names} from '../data';
import EntryLink from '../entry/EntryLink';
import Pill from '../entry/Pill';
import {PERSONAL} from '../words';
import styles from './styles.module.css';

/** The columns: type, meaning, unit, marks, and where each comes from directly. */
export default function Schema({dataset: {schema, columnLineage, freshness: _, ...dataset}, names}: {dataset: Dataset; names: Names}) {
  const origins = new Map(columnLineage.map(({field, inputs}) => [field, inputs.filter(({how}) => how !== 'filter')]));
  const fromOutside = columnLineage.length === 0;
  return (
    <Table caption={`What the columns of ${dataset.id} mean`}>
      <table className={styles.schema}>
        <thead>
          <tr>
            <th scope="col">Column</th><th scope="col">Type</th><th scope="col">Meaning</th>{!fromOutside && <th scope="col">Comes from</th>}
          </tr>
        </thead>
        <tbody>
          {schema.map((field) => (
            <tr key={field.name}>
              <th scope="row"><code>{field.name}</code>{field.key && <span className={styles.key}>key</span>}</th>
              <td className={styles.type}>{field.type.toLowerCase()}{field.nullable && <span className={styles.key}>may be empty</span>}</td>
              <td><Meaning field={field} /></td>
              {!fromOutside && (
                <td>
                  <ul className={styles.origins}>
                    {(origins.get(field.name) ?? []).map((input) => (
                      <li key={`${input.dataset} ${input.field}`}><EntryLink id={input.dataset} names={names} /> {input.field !== field.name && <code>{input.field}</code>}</li>
                    ))}
                  </ul>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Table>
  );
}

function Meaning({field: {meaning, unit, personal}}: {field: Field}) {
  return (
    <>
      {meaning} {unit && <span className={styles.unit}>[{unit}]</span>}{' '}
      {personal !== 'none' && <Pill kind="personal">{PERSONAL[personal]}</Pill>}
    </>
  );
}
