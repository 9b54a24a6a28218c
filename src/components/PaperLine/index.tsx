import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {PaperFile} from './types';
import {sizeOf} from './words';
import styles from './styles.module.css';

/** At the foot of a chapter: the chapter as PDF, when it has been made. */
export default function PaperLine({pdf}: {pdf?: PaperFile}) {
  const address = useBaseUrl(`/book/${pdf?.file ?? ''}`);
  if (!pdf) return null;
  return (
    <p className={styles.line}>
      <a href={address} download data-no-broken-link-check>This chapter as PDF</a> ({sizeOf(pdf)}). <Link to="/book/">The whole guide on paper and e-reader</Link>
    </p>
  );
}
