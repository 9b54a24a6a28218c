import Frame from '../entry/Frame';
import ActivityLog from '../entry/ActivityLog';
import EntryLink, {EntryLinks} from '../entry/EntryLink';
import Facts from '../entry/Facts';
import Jump from '../entry/Jump';
import Markup from '../entry/Markup';
import Section from '../entry/Section';
import type {ModelPage} from '../data';
import {time} from '../format';
import Lineage from '../lineage';
import Accuracy from './Accuracy';
import styles from './styles.module.css';
import Versions from './Versions';

/** A model: what it is for, how far it beats its baseline, its versions and its card. */
export default function ModelView({page}: {page: ModelPage}) {
  const {entry, names, card, picture} = page;
  const current = entry.versions.find(({version}) => version === entry.current);
  return (
    <Frame {...page} title={entry.name} trail="model" lede={entry.purpose} description={entry.description}>
      <Facts
        facts={[
          ['In use', current ? <>version {current.number}, <code>{current.version}</code>, since {time(current.at)}</> : 'no version'],
          ['Trained on', <EntryLinks key="trained" ids={entry.trainedOn} names={names} />],
          ['Owner', entry.owner],
          ['Ask', <EntryLink key="ask" id={entry.expert} names={names} />],
          ['Used in', <EntryLinks key="projects" ids={entry.projects} names={names} none="no project" />],
        ]}
      />
      <Jump parts={[current !== undefined && ['accuracy', 'Accuracy'], ['versions', 'Versions'], ['card', 'Model card'], ['lineage', 'Lineage'], ['activity', 'Activity']]} />
      {current && (
        <Section id="accuracy" title={`How version ${current.number} does`} note="Measured on windows of time that it had not seen in training, with a simple rule as the baseline.">
          <Accuracy metrics={current.metrics} />
        </Section>
      )}
      <Section id="versions" title="Versions">
        <Versions versions={entry.versions} names={names} />
      </Section>
      <Section id="card" title="Model card">
        <div className={styles.card}><Markup tree={card} /></div>
      </Section>
      <Section id="lineage" title="Lineage" note="All that it was made from. Each box is a link.">
        <Lineage picture={picture} title={`Lineage of ${entry.name}`} center={entry.id} />
      </Section>
      <Section id="activity" title="Activity">
        <ActivityLog activity={entry.activity} names={names} />
      </Section>
    </Frame>
  );
}
