import useBaseUrl from '@docusaurus/useBaseUrl';
import notices from '@generated/notices/default/notices.json';
import Scroller from '../../../components/Scroller';
import TextPage from '../../../components/TextPage';

/** What of others reaches the reader, made from the lock file (src/plugins/notices). */
export default function NoticesPage() {
  const texts = useBaseUrl('/notices.txt');
  return (
    <TextPage title="Works of others" description="The programs and fonts of others that reach the readers of this guide, with their versions and licenses.">
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
    </TextPage>
  );
}
