import {parse, stringify} from 'yaml';
import type {LinkEntry} from '../../content';
import type {Answer, State} from './judge';

const HEAD = `# When each address was last asked, and what it answered. Written by \`npm run check:links\`; nobody edits it.
# alive: the last day on which it answered. dead_since: the first day on which it was found gone; readers see it, with the archive copy.
`;

/** Reads the record; a file that is not there, or cannot be read, has none. */
export function readRecord(text: string | undefined): LinkEntry[] {
  try {
    const found: unknown = text === undefined ? [] : parse(text);
    return Array.isArray(found) ? (found as LinkEntry[]) : [];
  } catch {
    return [];
  }
}

/** The next line of an address's history. What is unclear changes neither the last day alive nor the first day dead. */
export function next(before: LinkEntry | undefined, url: string, state: State, answer: Answer, today: string): LinkEntry {
  const well = state === 'alive' || state === 'moved';
  const alive = well ? today : before?.alive;
  const dead = state === 'dead' ? (before?.dead_since ?? today) : well ? undefined : before?.dead_since;
  return {
    url, status: answer.status, checked: today,
    ...(alive ? {alive} : {}),
    ...(state === 'moved' ? {moved_to: answer.final} : {}),
    ...(dead ? {dead_since: dead} : {}),
  };
}

/** The record as text, ordered by address, one line an entry, so that a difference shows what changed. */
export const recordText = (entries: readonly LinkEntry[]): string =>
  HEAD + [...entries].sort((a, b) => (a.url < b.url ? -1 : 1)).map((entry) => `- ${stringify(entry, {collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false}).trimEnd()}\n`).join('');
