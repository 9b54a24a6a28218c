import ActivityLog from '../entry/ActivityLog';
import Frame from '../entry/Frame';
import Jump from '../entry/Jump';
import Pill from '../entry/Pill';
import Sample from '../entry/Sample';
import Section from '../entry/Section';
import type {DatasetPage} from '../data';
import {LAYERS} from '../words';
import Lineage from '../lineage';
import Checks from './Checks';
import DatasetFacts from './DatasetFacts';
import Schema from './Schema';
import Versions from './Versions';

/** Everything that was recorded about one dataset. */
export default function DatasetView({page}: {page: DatasetPage}) {
  const {entry, names, picture} = page;
  const layer = LAYERS[entry.layer];
  return (
    <Frame
      {...page} title={entry.id} isCode trail={`dataset, ${layer.name}: ${layer.says}`} description={entry.description}
      lede={
        <>
          {entry.description} {entry.freshness.stale && <Pill kind="stale">stale</Pill>} {entry.personalData && <Pill kind="personal">personal data</Pill>}
        </>
      }
    >
      <DatasetFacts dataset={entry} names={names} />
      <Jump
        parts={[
          ['columns', 'Columns'], entry.sample.length > 0 && ['sample', 'Sample'], ['lineage', 'Lineage'], ['checks', 'Checks'],
          ['versions', 'Versions'], ['activity', 'Activity'],
        ]}
      />
      <Section id="columns" title={entry.schema.length === 1 ? 'One column' : `${entry.schema.length} columns`}>
        <Schema dataset={entry} names={names} />
      </Section>
      {entry.sample.length > 0 && (
        <Section id="sample" title="Sample" note={entry.personalData && 'Personal data is masked here.'}>
          <Sample rows={entry.sample} fields={entry.schema} caption={`The first ${entry.sample.length} rows as they lie in the file`} />
        </Section>
      )}
      <Section id="lineage" title="Lineage" note="What it comes from, on the left, and what it feeds, on the right. Each box is a link.">
        <Lineage picture={picture} title={`Lineage of ${entry.id}`} center={entry.id} fields={entry.schema.map(({name}) => name)} />
      </Section>
      <Section id="checks" title="Checks">
        <Checks checks={entry.checks} />
      </Section>
      <Section id="versions" title="Versions" note="A version is named by a hash of its content: the same bytes are the same version.">
        <Versions versions={entry.versions} names={names} />
      </Section>
      <Section id="activity" title="Activity">
        <ActivityLog activity={entry.activity} names={names} />
      </Section>
    </Frame>
  );
}
