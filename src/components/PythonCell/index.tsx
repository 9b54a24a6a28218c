import type {CellData, MissingLab} from '../../lab/module';
import Cell from '../Lab/Cell';

/** `<PythonCell id="…" />`: Python that runs in the page; the build gives its data. */
export default function PythonCell({id, data}: {id: string; data?: CellData | MissingLab}) {
  if (!data || 'missing' in data) return <strong className="fault">[no cell “{id}”]</strong>;
  return <Cell key={id} data={data} />;
}
