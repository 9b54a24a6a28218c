import useBaseUrl from '@docusaurus/useBaseUrl';
import notices from '@generated/notices/default/notices.json';
import Layout from '@theme/Layout';
import Scroller from '../../../components/Scroller';
import styles from '../styles.module.css';

/** What of others reaches the reader, made from the lock file (src/plugins/notices). */
export default function NoticesPage() {
  const texts = useBaseUrl('/notices.txt');
  return (
    <Layout title="Works of others" description="The programs and fonts of others that reach the readers of this guide, with their versions and licenses.">
      <main className="container">
        <article className={`prose markdown ${styles.page}`}>
          <h1>Works of others</h1>
          <p>
            This guide brings {notices.length} works of others into your browser. This list is made from the file that pins their versions; a build that
            would bring one that is not listed stops. Most come only when you ask for what needs them.
          </p>
          <p>
            <a href={texts} download="notices.txt">All license texts as one file</a>
          </p>
          <Scroller label="Works of others">
            <table>
              <thead>
                <tr>
                  <th scope="col">Work</th>
                  <th scope="col">Version</th>
                  <th scope="col">License</th>
                  <th scope="col">Where you meet it</th>
                </tr>
              </thead>
              <tbody>
                {notices.map(({name, version, license, use}) => (
                  <tr key={`${name} ${use}`}>
                    <th scope="row">{name}</th>
                    <td>{version}</td>
                    <td>{license}</td>
                    <td>{use}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        </article>
      </main>
    </Layout>
  );
}
