import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Dataset} from '../../pipeline/catalog/types';
import type {Names} from '../data';
import EntryLink, {EntryLinks} from '../entry/EntryLink';
import Facts from '../entry/Facts';
import Freshness from '../entry/Freshness';
import {bytes, count, time} from '../format';
import {LINEAGE} from '../paths';

/** Owner, place, size and age of a dataset, and who makes and reads it. */
export default function DatasetFacts({dataset, names}: {dataset: Dataset; names: Names}) {
  const {owner, expert, location, records, files, freshness, producer, consumers, projects, versions, domain, id} = dataset;
  return (
    <Facts
      facts={[
        ['Records', records === null ? 'not counted: files as they came' : <span data-value="records">{count(records)}</span>],
        ['Files', <span key="files" data-value="files">{count(files)}</span>],
        ['Size', <span key="bytes" data-value="bytes" title={`${count(dataset.bytes)} bytes`}>{bytes(dataset.bytes)}</span>],
        ['Freshness', <Freshness key="freshness" freshness={freshness} />],
        ['Version', versions[0] && <><code>{versions[0].version}</code>, {time(versions[0].at)}</>],
        ['Owner', `${owner} (${domain} data)`],
        ['Ask', <EntryLink key="ask" id={expert} names={names} />],
        ['Made by', producer ? <EntryLink id={producer} names={names} /> : 'comes from outside'],
        ['Read by', <EntryLinks key="read" ids={consumers} names={names} none="no job" />],
        ['Used in', <EntryLinks key="projects" ids={projects} names={names} none="no project" />],
        ['Format', location.format === 'directory' ? 'folder of CSV files' : location.format],
        ['Place', <Place key="place" location={location} />],
        ['In the whole graph', <Link key="graph" to={`${LINEAGE}?of=${encodeURIComponent(id)}`}>follow it there</Link>],
      ]}
    />
  );
}

/** Where it lies in the repository; a link where readers may have it. */
function Place({location: {path, url}}: Pick<Dataset, 'location'>) {
  const address = useBaseUrl(url);
  return (
    <>
      <code>.cache/{path}</code>
      {url && <>{' '}<a href={address} download>download</a></>}
    </>
  );
}
