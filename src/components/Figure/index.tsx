import {useLocation} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Still from '@figure-still';
import {useEffect} from 'react';
import {anchorOf} from '../../figures/address';
import Cite from '../Cite';
import type {ReferenceData} from '../reference/types';
import {useLive} from './useLive';
import styles from './styles.module.css';

interface Props {
  /** The figure's folder in src/figures. */
  name: string;
  /** Given by the build: the record of the figure's source, and whether this page lists it. */
  data?: ReferenceData;
  listed?: boolean;
  note?: string;
}

/**
 * A figure that can be played with. The server sends it in its default state with drawing, sentence and table; the page keeps that
 * markup as it is, without the code that made it, until the figure comes near the view.
 */
export default function Figure({name, data: source, listed = false, note}: Props) {
  const id = anchorOf(name);
  useBrokenLinks().collectAnchor(id);
  const location = useLocation();
  const hash = useIsBrowser() ? location.hash : '';
  const asked = hash.slice(1).split('?')[0] === id;
  const {place, live} = useLive(name, asked);
  useEffect(() => {
    // The browser itself finds an anchor only without the state behind it.
    if (asked && hash.includes('?')) place.current?.scrollIntoView();
  }, [asked, hash, location, place]);
  const cite = source && <Cite id={'id' in source ? source.id : name} data={source} listed={listed} note={note} />;
  const common = {id, name, cite};
  return (
    <figure id={id} aria-labelledby={`${id}-title`} ref={place} className={styles.figure} data-figure={name}>
      {live?.kind === 'ready' ? (
        <live.Play key="live" {...common} {...live.props} hash={hash} visit={location} live />
      ) : Still ? (
        <div key="still">
          <Still {...common} />
        </div>
      ) : (
        // The server's markup stays: hydration leaves the inside of such an element alone.
        <div key="still" className={styles.still} suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />
      )}
      {live?.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {live.why}
        </p>
      )}
    </figure>
  );
}
