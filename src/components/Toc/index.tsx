import {useDoc} from '@docusaurus/plugin-content-docs/client';
import styles from './styles.module.css';

/** The chapter's sections: at the head of the margin where there is one, else folded under the title. */
export default function Toc() {
  const sections = useDoc().toc.filter((entry) => entry.level === 2);
  if (sections.length < 2) return null;
  const list = (
    <ul>
      {sections.map(({id, value}) => (
        <li key={id}>
          {/* The heading's own markup, made by the build from this repository's Markdown. */}
          <a href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <nav className={styles.margin} aria-label="On this page">
        <p>On this page</p>
        {list}
      </nav>
      <details className={styles.folded}>
        <summary>On this page</summary>
        {list}
      </details>
    </>
  );
}
