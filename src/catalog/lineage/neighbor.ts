import type {Picture} from './picture';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Arrow = (typeof ARROWS)[number];
export const isArrow = (key: string): key is Arrow => (ARROWS as readonly string[]).includes(key);

/** The box that an arrow key leads to: along a line to the left or right, or to the next box of the same lane. */
export function neighbor({nodes, edges}: Picture, at: number, key: Arrow): number | undefined {
  const here = nodes[at]!;
  const far = (i: number) => Math.abs(nodes[i]!.y - here.y);
  const nearest = (some: number[]) => some.sort((a, b) => far(a) - far(b))[0];
  if (key === 'ArrowRight') return nearest(edges.flatMap(({ends: [from, to]}) => (from === at ? [to] : [])));
  if (key === 'ArrowLeft') return nearest(edges.flatMap(({ends: [from, to]}) => (to === at ? [from] : [])));
  const side = key === 'ArrowDown' ? 1 : -1;
  const beyond = (i: number) => (nodes[i]!.y - here.y) * side > 0 || (nodes[i]!.y === here.y && (nodes[i]!.x - here.x) * side > 0);
  return nearest(nodes.flatMap(({lane}, i) => (lane === here.lane && beyond(i) ? [i] : [])));
}
