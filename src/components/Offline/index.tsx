import Link from '@docusaurus/Link';
import {useState} from 'react';
import {turnOff, type Standing} from '../../offline/standing';
import {chooseOffline} from '../../progress';
import {begin} from './follow';
import GroupRow from './GroupRow';
import {sitePlace} from './site';
import styles from './styles.module.css';
import {useStanding} from './useStanding';
import {size} from './words';

/** What this browser keeps for reading without a network: how much, what else it could keep, and the switch. */
export default function Offline() {
  const [state, read] = useStanding();
  const [busy, setBusy] = useState(false);
  const isOn = state !== 'off';
  const change = async () => {
    setBusy(true);
    if (isOn) {
      chooseOffline('off');
      await turnOff(sitePlace());
    } else {
      chooseOffline('on');
      await begin();
    }
    await read();
    setBusy(false);
  };
  if (state === 'impossible') return <p role="status">This browser, or the way this page is served, does not let a site keep pages. Reading needs a network then.</p>;
  return (
    <div className={styles.offline}>
      <p role="status">{summary(state)}</p>
      {typeof state === 'object' && <Kept standing={state} onChange={read} />}
      <button type="button" className="quiet-button" disabled={busy || state === 'unknown'} onClick={() => void change()}>
        {isOn ? 'Keep nothing, and delete what is kept' : 'Keep pages again'}
      </button>
    </div>
  );
}

function summary(state: Exclude<ReturnType<typeof useStanding>[0], 'impossible'>): string {
  if (state === 'unknown') return '';
  if (state === 'off') return 'Nothing is kept. You turned it off in this browser.';
  if (state === 'empty') return 'Nothing is kept yet. It begins by itself when a page is at rest, unless the browser asks sites to save data.';
  const {pages, bytes} = state;
  return `Kept in this browser: ${pages.length} ${pages.length === 1 ? 'page' : 'pages'} that you opened, ${size(bytes)} in all.`;
}

function Kept({standing: {groups, pages}, onChange}: {standing: Standing; onChange(): Promise<void>}) {
  return (
    <>
      <ul className={styles.groups} role="list">
        {groups.map((group) => (
          <GroupRow key={group.id} group={group} onChange={onChange} />
        ))}
      </ul>
      {pages.length > 0 && (
        <details>
          <summary>Pages that you opened</summary>
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <Link to={`/${page}`}>{page === '' ? 'The first page' : page.replace(/\/$/, '')}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
