import useBaseUrl from '@docusaurus/useBaseUrl';
import type {MissingLab, TakeAwayData} from '../../lab/module';
import {megabytes} from '../Lab/format';
import styles from './styles.module.css';

/** `<TakeAway />`: the chapter's lab as a folder for the reader's machine. */
export default function TakeAway({data}: {data?: TakeAwayData | MissingLab}) {
  const address = useBaseUrl(data && 'path' in data ? data.path : '');
  if (!data || 'missing' in data) return <strong className="fault">[no lab to take away]</strong>;
  return (
    <p className={styles.takeAway}>
      <a href={address} download data-no-broken-link-check>Take this lab with you</a> ({megabytes(data.bytes)}): a folder with a notebook, the queries as
      .sql files, the data, and a README of three lines.
    </p>
  );
}
