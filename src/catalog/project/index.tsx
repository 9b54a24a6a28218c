import DatasetTable from '../entry/DatasetTable';
import EntryLink, {EntryLinks} from '../entry/EntryLink';
import Facts from '../entry/Facts';
import Frame from '../entry/Frame';
import Section from '../entry/Section';
import type {ProjectPage} from '../data';
import {counted} from '../format';

/** A purpose, and the datasets, jobs, models and reports that serve it. */
export default function ProjectView({page}: {page: ProjectPage}) {
  const {entry, names, rows} = page;
  return (
    <Frame {...page} title={entry.name} trail="project" lede={entry.description} description={entry.description}>
      <Facts
        facts={[
          ['Owner', entry.owner],
          ['Ask', <EntryLink key="ask" id={entry.expert} names={names} />],
          ['Models', <EntryLinks key="models" ids={entry.models} names={names} />],
          ['Reports', <EntryLinks key="reports" ids={entry.reports} names={names} />],
        ]}
      />
      <Section id="datasets" title="Datasets">
        <DatasetTable rows={rows} caption={`${counted(rows.length, 'dataset')} of this project, in the order in which they are made`} />
      </Section>
      <Section id="jobs" title="Jobs">
        <EntryLinks ids={entry.jobs} names={names} />
      </Section>
    </Frame>
  );
}
