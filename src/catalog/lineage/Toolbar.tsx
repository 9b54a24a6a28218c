import type {ColumnEdges} from './columns';
import {LANES} from './graph';
import type {Picture} from './picture';
import styles from './styles.module.css';
import type {Choice} from './useChoice';
import type {useZoom} from './useZoom';

interface Props {
  picture: Picture;
  center?: string;
  choice: Choice;
  choose: (choice: Choice) => void;
  /** All column lineage, once it has come. */
  columns?: ColumnEdges;
  fields?: readonly string[];
  zoom: ReturnType<typeof useZoom>;
}

/** What to follow, and how large. Not shown where scripts are off. */
export default function Toolbar({picture, center, choice, choose, columns, fields, zoom}: Props) {
  const at = columns && choice.of ? columns.datasets.indexOf(choice.of) : -1;
  const known = fields ?? [...new Set(columns?.edges.flatMap(([from, fromField, to, toField]) => [...(from === at ? [fromField] : []), ...(to === at ? [toField] : [])]))];
  const own = center === undefined ? choice.of : undefined;
  return (
    <div className={styles.toolbar}>
      {center === undefined && (
        <label>
          Follow
          <select value={choice.of ?? ''} onChange={(event) => choose({of: event.currentTarget.value})}>
            <option value="">nothing in particular</option>
            {LANES.map((lane, i) => ({lane, nodes: picture.nodes.filter((node) => node.lane === i)})).filter(({nodes}) => nodes.length > 0).map(({lane, nodes}) => (
              <optgroup key={lane} label={lane}>
                {nodes.map(({id, name}) => <option key={id} value={id}>{name}</option>)}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      {known.length > 0 && (
        <label>
          Column
          <select value={choice.column ?? ''} onChange={(event) => choose({of: own, column: event.currentTarget.value})}>
            <option value="">all, by dataset</option>
            {known.map((field) => <option key={field}>{field}</option>)}
          </select>
        </label>
      )}
      <div className={styles.zoom} role="group" aria-label="Size of the drawing">
        <button type="button" className="quiet-button" onClick={zoom.smaller} aria-label="Smaller">−</button>
        <button type="button" className="quiet-button" onClick={zoom.larger} aria-label="Larger">+</button>
        <button type="button" className="quiet-button" onClick={zoom.fit}>Whole</button>
        <button type="button" className="quiet-button" onClick={zoom.reset}>Readable</button>
      </div>
    </div>
  );
}
