import ColumnTable from './ColumnTable';
import Drawing from './Drawing';
import LineageTable from './LineageTable';
import type {Picture} from './picture';
import {columnSentence, reachSentence} from './sentences';
import styles from './styles.module.css';
import Toolbar from './Toolbar';
import {useBoxes} from './useBoxes';
import {useCentered} from './useCentered';
import {useChoice} from './useChoice';
import {useLight} from './useLight';
import {useZoom} from './useZoom';

interface Props {
  picture: Picture;
  title: string;
  /** Id of the entry that the page is about; without one the reader chooses what to follow. */
  center?: string;
  /** Columns of the dataset in the center. */
  fields?: readonly string[];
}

/** The lineage graph: drawn, with what the reader follows standing out, and the same as a table. */
export default function Lineage({picture, title, center, fields}: Props) {
  const {nodes} = picture;
  const [choice, choose] = useChoice();
  const zoom = useZoom(picture.width);
  const followed = nodes.findIndex(({id}) => id === (center ?? choice.of));
  const {near, boxProps} = useBoxes(picture, Math.max(0, followed), zoom.wasDragged);
  const isWhole = center === undefined;
  const at = near ?? (isWhole && followed >= 0 ? followed : undefined);
  const isDataset = followed >= 0 && nodes[followed]!.kind === 'dataset';
  const column = isDataset && choice.column ? {dataset: nodes[followed]!.id, field: choice.column} : undefined;
  const {columns, reached, light} = useLight(picture, at, column, near !== undefined, isWhole && isDataset);
  const followedColumn = column && reached && columnSentence(column, reached);
  useCentered(zoom.boxProps.ref, followed);
  return (
    <div className={styles.lineage}>
      <Toolbar picture={picture} center={center} choice={choice} choose={choose} columns={columns} fields={fields} zoom={zoom} />
      <p className={styles.line}>
        {at !== undefined && <><strong>{nodes[at]!.name}</strong> {reachSentence(picture, at)}</>}
        {at === undefined && (followedColumn || 'Point at a box, tap it, or go there by Tab and arrow keys, to see what belongs to it.')}
      </p>
      <p role="status" className="visually-hidden">{followedColumn}</p>
      {/* The handlers add dragging, and keys for what the buttons do, to a box that scrolls by itself. */}
      <div className={styles.box} data-whole={isWhole || undefined} {...zoom.boxProps}>
        <Drawing picture={picture} title={title} light={light} center={isWhole ? undefined : followed} zoom={zoom.zoom} boxProps={boxProps} />
      </div>
      <p className={styles.legend}>
        A dashed line only looks something up; no value comes of it. A dashed box holds rows that were set aside. A filled corner: stale.
        {picture.edges.some(({kind}) => kind === 'copy') && ' What is handed out as a copy shows its line when you are at either end.'}
      </p>
      {column && reached && <ColumnTable column={column} reached={reached} picture={picture} />}
      <details className={styles.words}>
        <summary>The same as a table</summary>
        <LineageTable picture={picture} />
      </details>
    </div>
  );
}
