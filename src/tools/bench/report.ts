import type {Visit} from './lighthouse';

/** The middle value of each measure. */
export function median(visits: readonly Visit[]): Visit {
  const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
  return Object.fromEntries(Object.keys(visits[0]!).map((key) => [key, middle(visits.map((visit) => visit[key as keyof Visit]))])) as Visit;
}

const ROWS: [keyof Visit, (value: number) => string][] = [
  ...(['performance', 'accessibility', 'best practices', 'SEO'] as const).map((key): [keyof Visit, typeof String] => [key, String]),
  ...(['FCP', 'LCP'] as const).map((key): [keyof Visit, (value: number) => string] => [key, (value) => `${(value / 1000).toFixed(2)} s`]),
  ['TBT', (value) => `${Math.round(value)} ms`],
  ['CLS', (value) => value.toFixed(3)],
  ...(['HTML', 'CSS', 'JS', 'fonts'] as const).map((key): [keyof Visit, (value: number) => string] => [key, (value) => `${Math.round(value / 1000)} kB`]),
  ['requests', String],
];

/** The medians as a Markdown table, one column a site. */
export function table(medians: Readonly<Record<string, Visit>>): string {
  const names = Object.keys(medians);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(['chapter 1', ...names]), line(['---', ...names.map(() => '---:')]), ...ROWS.map(([key, show]) => line([key, ...names.map((name) => show(medians[name]![key]))]))].join('\n');
}
