export interface Disc {
  x: number;
  y: number;
  r: number;
}

const point = (disc: Disc, angle: number): string =>
  `${(disc.x + disc.r * Math.cos(angle)).toFixed(1)} ${(disc.y + disc.r * Math.sin(angle)).toFixed(1)}`;

/** The two edges of a limb: lines that touch both discs from outside, so that a limb tapers from joint to joint. */
export function limb(from: Disc, to: Disc): string {
  const direction = Math.atan2(to.y - from.y, to.x - from.x);
  const lean = Math.acos((from.r - to.r) / Math.hypot(to.x - from.x, to.y - from.y));
  const edge = (side: 1 | -1) => [point(from, direction + side * lean), point(to, direction + side * lean)] as const;
  const [a, b] = edge(1);
  const [d, c] = edge(-1);
  return `M${a}L${b}M${c}L${d}`;
}
