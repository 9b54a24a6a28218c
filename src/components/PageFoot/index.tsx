import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useLocation} from '@docusaurus/router';
import {useState} from 'react';
import type {Change} from './types';
import {editLink, reportLink} from './links';
import styles from './styles.module.css';

interface Props {
  /** The file behind the page, relative to the repository's root. */
  source?: string;
  change?: Change;
}

/** At the foot of each page: edit it, report a mistake in it, and who changed it last. Works without scripts, then without the quotation. */
export default function PageFoot({source, change}: Props) {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const repository = String(siteConfig.customFields!.repository);
  const page = `${siteConfig.url}${pathname}`;
  const [quote, setQuote] = useState('');
  // The selection is read before the link takes the focus and the browser drops it.
  const hear = () => setQuote(window.getSelection()?.toString() ?? '');
  return (
    <div className={styles.foot}>
      <p>
        {source && (
          <>
            <a href={editLink(repository, source)} rel="noopener noreferrer external">Edit this page</a>
            <span aria-hidden="true"> · </span>
          </>
        )}
        <a href={reportLink(repository, page, quote)} onPointerDown={hear} onFocus={hear} rel="noopener noreferrer external">
          Report a mistake here
        </a>
        <span className="visually-hidden"> (both lead to GitHub; text that you select goes into the report)</span>
      </p>
      {change && (
        <p>
          Last changed on <time dateTime={change.date}>{change.date}</time>
          {change.people.length > 0 && `. Written by ${change.people.join(', ')}`}.
        </p>
      )}
    </div>
  );
}
