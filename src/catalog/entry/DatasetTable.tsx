import Link from '@docusaurus/Link';
import Table from '../../components/Table';
import type {DatasetRow} from '../data';
import {bytes, count, time} from '../format';
import {entryPath} from '../paths';
import Pill from './Pill';
import styles from './parts.module.css';

/** Datasets side by side: what they are, how they are stored, how large, how new. */
export default function DatasetTable({rows, caption}: {rows: readonly DatasetRow[]; caption: string}) {
  return (
    <Table caption={caption}>
      <table className={styles.datasets}>
        <thead>
          <tr>
            <th scope="col">Dataset</th><th scope="col">Format</th><th scope="col" data-number>Records</th><th scope="col" data-number>Size</th><th scope="col">Updated</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({id, description, location, records, bytes: size, updatedAt, freshness, personalData}) => (
            <tr key={id}>
              <th scope="row">
                <Link to={entryPath('dataset', id)}>{id}</Link>{' '}
                {freshness.stale && <Pill kind="stale">stale</Pill>} {personalData && <Pill kind="personal">personal data</Pill>}
                <span className={styles.says}>{description}</span>
              </th>
              <td>{location.format}</td>
              <td data-number>{records === null ? '' : count(records)}</td>
              <td data-number>{bytes(size)}</td>
              <td>{updatedAt && time(updatedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Table>
  );
}
