import {stringify} from 'yaml';
import {readReferences} from './bibliography';
import type {Known} from './fromAddress';

/** An entry as text, in the order of the file's other entries; what is not known has an empty value, which the door points at. */
export function entryText(known: Known): string {
  const {id, url, title, authors, year, kind, publisher, level, topics, tier = 'extra', why} = known;
  const given = {id, url, title, authors, year, kind, publisher, minutes: null, level, topics, tier, why, paywall: false, confidence: 'medium', archive_url: `https://web.archive.org/web/${year ?? new Date().getUTCFullYear()}/${url}`};
  const lines = Object.entries(given).map(([name, value]) => {
    if (value === undefined) return name === 'year' ? `year: ''` : `${name}:`; // an empty year would say: a living document
    return stringify({[name]: value}, {lineWidth: 0, indentSeq: false, singleQuote: true}).trimEnd();
  });
  return `- ${lines.join('\n').replace(/\n/g, '\n  ')}\n`;
}

/** Puts an entry behind the last one with its home topic, or at the end; says on which line it begins. */
export function insert(before: string, entry: string, topic?: string): {text: string; line: number} {
  const lines = before.trimEnd().split('\n');
  const starts = readReferences(before).map(({line}) => line);
  const home = (start: number, next: number) => /topics:\s*\n\s*- *['"]?([\w-]+)|topics:\s*\[\s*['"]?([\w-]+)/.exec(lines.slice(start - 1, next - 1).join('\n'))?.slice(1).find(Boolean);
  const ends = starts.map((start, n) => ({topic: home(start, starts[n + 1] ?? lines.length + 1), end: (starts[n + 1] ?? lines.length + 1) - 1}));
  const end = ends.findLast((one) => topic !== undefined && one.topic === topic)?.end ?? lines.length;
  return {text: `${[...lines.slice(0, end), entry.trimEnd(), ...lines.slice(end)].join('\n')}\n`, line: end + 1};
}
