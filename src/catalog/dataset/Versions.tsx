import Table from '../../components/Table';
import type {DatasetVersion} from '../../pipeline/catalog/types';
import type {Names} from '../data';
import EntryLink from '../entry/EntryLink';
import More from '../entry/More';
import {bytes, count, time} from '../format';
import styles from './styles.module.css';

/** The versions, newest first, and what changed with each. */
export default function Versions({versions, names}: {versions: readonly DatasetVersion[]; names: Names}) {
  return (
    <More items={versions} first={6} what="versions">
      {(some, offset) => (
        <Table caption={offset === 0 ? `${count(versions.length)} ${versions.length === 1 ? 'version' : 'versions'}, newest first` : 'Older versions'}>
          <table className={styles.versions}>
            <thead>
              <tr>
                <th scope="col">Version</th><th scope="col">Written</th><th scope="col" data-number>Records</th><th scope="col" data-number>Size</th><th scope="col">What changed</th><th scope="col">By</th>
              </tr>
            </thead>
            <tbody>
              {some.map(({version, at, records, bytes: size, changes, job, runId}) => (
                <tr key={`${version} ${runId}`}>
                  <th scope="row"><code>{version}</code></th>
                  <td className={styles.type}>{time(at)}</td>
                  <td data-number>{records === null ? '' : count(records)}</td>
                  <td data-number className={styles.type}>{bytes(size)}</td>
                  <td>{changes.length === 0 ? 'first version' : changes.join(' ')}</td>
                  <td>{job && <EntryLink id={job} names={names} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Table>
      )}
    </More>
  );
}
