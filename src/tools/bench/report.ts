import type {FirstResult} from './firstResult';
import type {Visit} from './lighthouse';
import type {Response} from './response';

/** The middle value of each measure. */
export function median<T extends Visit | Response | FirstResult>(visits: readonly T[]): T {
  const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
  return Object.fromEntries(Object.keys(visits[0]!).map((key) => [key, middle(visits.map((visit) => visit[key as keyof T] as number))])) as T;
}

const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
const milliseconds = (value: number) => `${Math.round(value)} ms`;
const kilobytes = (value: number) => `${Math.round(value / 1000)} kB`;
const SHOWN: Record<string, (value: number) => string> = {
  FCP: seconds, LCP: seconds, TBT: milliseconds, CLS: (value) => value.toFixed(3), HTML: kilobytes, CSS: kilobytes, JS: kilobytes, fonts: kilobytes,
  'first answer': milliseconds, INP: milliseconds, 'JS after a tap': kilobytes,
};

/** Medians as a Markdown table, one column a site or a page. */
export function table(title: string, medians: Readonly<Record<string, Visit | Response>>): string {
  const names = Object.keys(medians);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const row = (key: string) => line([key, ...names.map((name) => (SHOWN[key] ?? String)((medians[name] as unknown as Record<string, number>)[key]!))]);
  return [line([title, ...names]), line(['---', ...names.map(() => '---:')]), ...Object.keys(medians[names[0]!]!).map(row)].join('\n');
}
