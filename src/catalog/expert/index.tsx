import DatasetTable from '../entry/DatasetTable';
import {EntryLinks} from '../entry/EntryLink';
import Facts from '../entry/Facts';
import Frame from '../entry/Frame';
import Section from '../entry/Section';
import type {ExpertPage} from '../data';
import {counted} from '../format';

/** A person by role: what to ask, and what they answer for. */
export default function ExpertView({page}: {page: ExpertPage}) {
  const {entry, names, rows} = page;
  return (
    <Frame {...page} title={entry.name} trail="expert" lede={entry.description} description={entry.description}>
      <Facts
        facts={[
          ['Role', entry.role],
          ['Department', entry.department],
          ['Projects', <EntryLinks key="projects" ids={entry.projects} names={names} />],
          ['Models', <EntryLinks key="models" ids={entry.models} names={names} />],
          ['Reports', <EntryLinks key="reports" ids={entry.reports} names={names} />],
        ]}
      />
      {entry.knows.length > 0 && (
        <Section id="knows" title="Ask about">
          <ul>{entry.knows.map((topic) => <li key={topic}>{topic}</li>)}</ul>
        </Section>
      )}
      {rows.length > 0 && (
        <Section id="datasets" title="Datasets">
          <DatasetTable rows={rows} caption={`${counted(rows.length, 'dataset')} to ask this expert about`} />
        </Section>
      )}
      {entry.jobs.length > 0 && (
        <Section id="jobs" title="Jobs">
          <EntryLinks ids={entry.jobs} names={names} />
        </Section>
      )}
    </Frame>
  );
}
