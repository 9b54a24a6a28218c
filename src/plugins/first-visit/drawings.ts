import simplify from 'simplify-js';

const DRAWING = /<svg\b[^>]*\srole="?img"?[\s\S]*?<\/svg>/g;
const POINTS = /\spoints="([^"]+)"/g;
const PLACE = /\s(x|y|x1|x2|y1|y2|cx|cy|r|dx|dy|width|height)=("?)(-?\d+\.\d{2,})\2(?=[\s>/])/g;
/** In a drawing's units, each of about one CSS pixel: less than an eye can see. */
const INVISIBLE = 0.2;

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** The drawings of a page with as many digits and points as can be seen. Values that a drawing tells in `data-` stay as they are. */
export function slimDrawings(html: string): string {
  return html.replace(DRAWING, (svg) =>
    svg
      .replace(POINTS, (_all, points: string) => ` points="${slimLine(points)}"`)
      .replace(PLACE, (_all, name: string, quote: string, value: string) => ` ${name}=${quote}${round(Number(value))}${quote}`),
  );
}

function slimLine(points: string): string {
  const line = points.trim().split(/\s+/).map((point) => point.split(',').map(Number) as [number, number]).map(([x, y]) => ({x, y}));
  return simplify(line, INVISIBLE, true).map(({x, y}) => `${round(x)},${round(y)}`).join(' ');
}
