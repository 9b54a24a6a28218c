import type {CellData, MissingLab} from '../../lab/module';
import Cell from '../Lab/Cell';

/** `<SqlCell id="…" />`: a query that runs in the page; the build gives its data. */
export default function SqlCell({id, data}: {id: string; data?: CellData | MissingLab}) {
  if (!data || 'missing' in data) return <strong className="fault">[no cell “{id}”]</strong>;
  return <Cell key={id} data={data} />;
}
