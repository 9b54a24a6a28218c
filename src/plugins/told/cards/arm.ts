import {limb, type Disc} from '../../../components/Arm/geometry';
import {BASE, HAND, JOINTS, slim, WRIST} from '../../../components/Arm/posture';

/** Width and height of the picture, in its own units. */
export const ARM = {width: 1110, height: 440};

/**
 * The arm of the home page as an SVG file's text. Each joint's ring is filled as far as the book has gone there.
 * @param fills five numbers from 0 to 1
 * @param colors the tokens, by name
 */
export function arm(fills: readonly number[], colors: Record<string, string>): string {
  const {ink, paper, line, accent} = colors;
  const limbs = [...JOINTS.slice(1), WRIST].map((to, i) => limb(slim(JOINTS[i]!), slim(to)));
  const paths = (all: readonly string[]) => all.map((d) => `<path d="${d}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${ARM.width}" height="${ARM.height}" viewBox="-54 24 ${ARM.width} ${ARM.height}" fill="none" stroke="${ink}" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round">`
    + `<g fill="${paper}">${paths(BASE)}</g>${paths(limbs)}`
    + `<g fill="${paper}" transform="translate(${WRIST.x} ${WRIST.y}) rotate(40) scale(1.2)">${paths(HAND)}</g>`
    + `${JOINTS.map((joint, i) => ring(joint, fills[i] ?? 0)).join('')}</svg>`;

  function ring({x, y, r}: Disc, fill: number): string {
    const around = `cx="${x}" cy="${y}" r="${r * 0.63}" stroke-width="${r * 0.36}" stroke-linecap="butt"`;
    const length = 2 * Math.PI * r * 0.63;
    const dashes = fill < 1 ? ` stroke-dasharray="${fill * length} ${length}" transform="rotate(-90 ${x} ${y})"` : '';
    return `<circle fill="${paper}" cx="${x}" cy="${y}" r="${r}"/><circle stroke="${line}" ${around}/>`
      + (fill > 0 ? `<circle stroke="${accent}" ${around}${dashes}/>` : '')
      + `<circle fill="${fill >= 1 ? accent : paper}" cx="${x}" cy="${y}" r="${r * 0.34}" stroke-width="3"/>`;
  }
}
