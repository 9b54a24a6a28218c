import DatasetTable from '../entry/DatasetTable';
import EntryLink, {EntryLinks} from '../entry/EntryLink';
import Facts from '../entry/Facts';
import Frame from '../entry/Frame';
import Sample from '../entry/Sample';
import Section from '../entry/Section';
import type {ReportPage} from '../data';
import Lineage from '../lineage';

/** A question that people ask again and again, and what its answer rests on. */
export default function ReportView({page}: {page: ReportPage}) {
  const {entry, names, rows, columns, picture} = page;
  return (
    <Frame {...page} title={entry.name} trail="report" lede={entry.question} description={entry.question}>
      <p>{entry.description}</p>
      <Facts
        facts={[
          ['Owner', entry.owner],
          ['Ask', <EntryLink key="ask" id={entry.expert} names={names} />],
          ['Used in', <EntryLinks key="projects" ids={entry.projects} names={names} none="no project" />],
        ]}
      />
      {entry.sample.length > 0 && (
        <Section id="sample" title="The answer begins like this">
          <Sample rows={entry.sample} fields={columns} caption={`First ${entry.sample.length} rows`} />
        </Section>
      )}
      <Section id="datasets" title="What it rests on">
        <DatasetTable rows={rows} caption="Datasets that the report reads" />
      </Section>
      <Section id="lineage" title="Lineage" note="All that it is made from. Each box is a link.">
        <Lineage picture={picture} title={`Lineage of ${entry.name}`} center={entry.id} />
      </Section>
    </Frame>
  );
}
