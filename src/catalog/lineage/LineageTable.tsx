import Link from '@docusaurus/Link';
import Table from '../../components/Table';
import {entryPath} from '../paths';
import {LANES} from './graph';
import {tableOf, type Picture, type PlacedNode} from './picture';
import styles from './styles.module.css';

/** Every box and every line of the drawing, in words. */
export default function LineageTable({picture}: {picture: Picture}) {
  return (
    <Table caption="What comes directly from what, in the order in which data flows">
      <table>
        <thead>
          <tr><th scope="col">Name</th><th scope="col">Stage</th><th scope="col">Comes directly from</th><th scope="col">Feeds directly</th></tr>
        </thead>
        <tbody>
          {tableOf(picture).map(({node, from, to}) => (
            <tr key={node.id} data-row={node.id}>
              <th scope="row"><Name node={node} /></th>
              <td>{LANES[node.lane]}</td>
              <td data-from={from.map(({id}) => id).join(' ')}><Names nodes={from} none="outside" /></td>
              <td><Names nodes={to} none="nothing" /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Table>
  );
}

const Name = ({node: {kind, id, name}}: {node: PlacedNode}) => <Link to={entryPath(kind, id)}>{name}</Link>;

function Names({nodes, none}: {nodes: readonly PlacedNode[]; none: string}) {
  if (nodes.length === 0) return <span className={styles.none}>{none}</span>;
  return (
    <ul className={styles.names}>
      {nodes.map((node) => <li key={node.id}><Name node={node} /></li>)}
    </ul>
  );
}
