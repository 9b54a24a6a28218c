import {appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, truncateSync} from 'node:fs';
import path from 'node:path';
import type {RunEvent} from './types';

/** A file of events, one JSON document a line. A line that a killed run left half written is cut off. */
export class EventLog {
  constructor(readonly file: string) {
    mkdirSync(path.dirname(file), {recursive: true});
    if (!existsSync(file)) return;
    const text = readFileSync(file);
    const whole = text.lastIndexOf(0x0a) + 1;
    if (whole < text.length) truncateSync(file, whole);
  }

  append(event: RunEvent): void {
    appendFileSync(this.file, `${JSON.stringify(event)}\n`);
  }
}

/** All events of a folder, in the order of the file names and of writing. */
export function readEvents(folder: string): RunEvent[] {
  if (!existsSync(folder)) return [];
  const files = (readdirSync(folder, {recursive: true}) as string[]).filter((name) => name.endsWith('.jsonl')).sort((a, b) => (path.basename(a) < path.basename(b) ? -1 : 1));
  return files.flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line) as RunEvent));
}
