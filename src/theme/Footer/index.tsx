// Change: one quiet line instead of the theme's columns.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import PageFoot from '../../components/PageFoot';
import {sourceOf} from '../../components/PageFoot/links';
import styles from './styles.module.css';

export default function Footer() {
  const base = useBaseUrl('/');
  const path = `/${useLocation().pathname.slice(base.length)}`;
  // Chapters have their own, with their file and who changed it.
  const chapter = path.startsWith('/chapters/');
  const source = sourceOf(path);
  return (
    <footer className={styles.footer}>
      <p>
        Text: CC BY 4.0. Code: MIT. Palmwright is fictional. Nothing you do here leaves your browser.{' '}
        <Link to="/about/">About this guide</Link>
        <span aria-hidden="true"> · </span>
        <Link to="/about/accessibility/">Accessibility</Link>
        <span aria-hidden="true"> · </span>
        <Link to="/book/">On paper</Link>
        <span aria-hidden="true"> · </span>
        <Link to="/contribute/">Contribute</Link>
      </p>
      {!chapter && <PageFoot {...(source ? {source} : {})} />}
    </footer>
  );
}
