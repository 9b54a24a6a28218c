import Frame from '../entry/Frame';
import Code from '../entry/Code';
import EntryLink, {EntryLinks} from '../entry/EntryLink';
import Facts from '../entry/Facts';
import Section from '../entry/Section';
import type {JobPage} from '../data';
import {counted, duration} from '../format';
import {JOB_KINDS} from '../words';
import Runs from './Runs';

/** A step of the pipeline: what it reads and writes, how it went, and its SQL. */
export default function JobView({page}: {page: JobPage}) {
  const {entry, names, code} = page;
  return (
    <Frame {...page} title={entry.id} isCode trail={`job, ${JOB_KINDS[entry.jobKind]}`} lede={entry.description} description={entry.description}>
      <Facts
        facts={[
          ['Reads', <EntryLinks key="reads" ids={entry.reads} names={names} none="nothing: it is where data begins" />],
          ['Writes', <EntryLinks key="writes" ids={entry.writes} names={names} none="nothing" />],
          ['Owner', entry.owner],
          ['Ask', <EntryLink key="ask" id={entry.expert} names={names} />],
          ['Used in', <EntryLinks key="projects" ids={entry.projects} names={names} none="no project" />],
          ['Takes', entry.medianMs === null ? 'not measured' : `${duration(entry.medianMs)} as a rule (median)`],
          ['Failures', `${entry.failures} of ${counted(entry.runs.length, 'run')}`],
          entry.source !== undefined && ['Source', <code key="source">{entry.source}</code>],
        ]}
      />
      <Section id="runs" title="Last runs">
        <Runs runs={entry.runs} />
      </Section>
      {code && (
        <Section id="sql" title="The SQL as it ran">
          <Code lines={code} />
        </Section>
      )}
    </Frame>
  );
}
