import type {ComponentProps, CSSProperties} from 'react';
import Box from './Box';
import type {Light} from './light';
import {LANE_HEIGHT, type Picture} from './picture';
import {wordsFor} from './sentences';
import styles from './drawing.module.css';

interface Props {
  picture: Picture;
  title: string;
  light?: Light;
  /** The box that the page is about. */
  center?: number;
  /** Width in multiples of the natural one; without it as wide as there is room, but never too small to read. */
  zoom?: number;
  boxProps: (i: number) => Partial<ComponentProps<typeof Box>>;
}

const SMALLEST_READABLE = 0.88;

/** The graph as the build laid it out. It is whole without scripts: boxes are links. */
export default function Drawing({picture, title, light, center, zoom, boxProps}: Props) {
  const {width, height, nodes, lanes} = picture;
  const style: CSSProperties = zoom ? {width: width * zoom} : {width: '100%', minWidth: width * SMALLEST_READABLE, maxWidth: width};
  return (
    <>
      <svg viewBox={`0 0 ${width} ${LANE_HEIGHT}`} className={styles.lanes} style={style} aria-hidden="true">
        {lanes.map(({name, x}) => <text key={name} x={x} y={20}>{name}</text>)}
      </svg>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.drawing} style={style} role="group" aria-label={title}>
        <Lines picture={picture} light={light} />
        {nodes.map((node, i) => (
          <Box
            key={node.id} node={node} words={wordsFor(picture, i)} isCenter={i === center} state={light && (light.nodes.has(i) ? 'lit' : 'dim')}
            fields={light?.fields?.get(i)} {...boxProps(i)}
          />
        ))}
      </svg>
    </>
  );
}

/** The lines with their arrowheads; those that stand out lie on top. */
function Lines({picture: {nodes, edges}, light}: Pick<Props, 'picture' | 'light'>) {
  const arrow = 'lineage-arrow-';
  const isLit = (i: number) => light?.edges.has(i) ?? false;
  const order = [...edges.keys()].sort((a, b) => Number(isLit(a)) - Number(isLit(b)));
  return (
    <>
      <defs>
        {[false, true].map((lit) => (
          <marker key={String(lit)} id={`${arrow}${lit}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
            <path d="M1 1 7 4 1 7Z" className={lit ? styles.headLit : styles.head} />
          </marker>
        ))}
      </defs>
      {order.map((i) => (
        <path
          key={i} d={edges[i]!.path} className={styles.edge} data-kind={edges[i]!.kind} data-edge={edges[i]!.ends.map((end) => nodes[end]!.id).join(' ')}
          data-state={light && (isLit(i) ? 'lit' : 'dim')} markerEnd={`url(#${arrow}${isLit(i)})`}
        />
      ))}
    </>
  );
}
