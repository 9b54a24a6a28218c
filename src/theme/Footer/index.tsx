// Change: one quiet line instead of the theme's columns.
import Link from '@docusaurus/Link';
import styles from './styles.module.css';

export default function Footer() {
  return (
    <footer className={styles.footer}>
      <p>
        Text: CC BY 4.0. Code: MIT. Palmwright is fictional. Nothing you do here leaves your browser.{' '}
        <Link to="/about/">About this guide</Link>
      </p>
    </footer>
  );
}
