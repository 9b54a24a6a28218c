import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ankiFile} from './anki';
import {escapeText, fold, reminderFile, type Rhythm} from './calendar';

/** Reads an iCalendar file as RFC 5545 defines it, and throws where it does not fit. */
function readCalendar(text: string): {name: string; value: string; within: string}[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line must end with CRLF');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('lines must end with CRLF');
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
  const stack: string[] = [];
  const properties = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1).map((line) => {
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`not a content line: ${line}`);
    if (name === 'BEGIN') stack.push(value);
    if (name === 'END' && stack.pop() !== value) throw new Error(`unbalanced ${value}`);
    return {name, value, within: stack.join('/')};
  });
  if (stack.length > 0) throw new Error(`not ended: ${stack.join()}`);
  return properties;
}

describe('the calendar file (RFC 5545)', () => {
  const file = (rhythm: Rhythm, from = new Date(2026, 10, 28)) =>
    reminderFile({rhythm, time: '07:30', from, url: 'https://example.org/guide/review/'}, new Date('2026-11-28T06:05:04.321Z'));
  const find = (text: string, name: string, within = 'VCALENDAR/VEVENT') => readCalendar(text).filter((p) => p.name === name && p.within === within).map(({value}) => value);

  it('holds one event with everything that section 3.6.1 asks for', () => {
    expect(find(file('daily'), 'UID')).toEqual(['review@example.org']);
    expect(find(file('daily'), 'DTSTAMP')).toEqual(['20261128T060504Z']);
    expect(find(file('daily'), 'DTSTART')).toEqual(['20261128T073000']);
    expect(find(file('daily'), 'RRULE')).toEqual(['FREQ=DAILY']);
    expect(find(file('daily'), 'VERSION', 'VCALENDAR')).toEqual(['2.0']);
    expect(find(file('daily'), 'TRIGGER', 'VCALENDAR/VEVENT/VALARM')).toEqual(['PT0M']);
  });
  it('begins on a day that fits the rule: from Saturday to Monday', () => {
    expect(find(file('workdays'), 'DTSTART')).toEqual(['20261130T073000']);
    expect(find(file('workdays', new Date(2026, 10, 29)), 'DTSTART')).toEqual(['20261130T073000']);
    expect(find(file('workdays', new Date(2026, 10, 27)), 'DTSTART')).toEqual(['20261127T073000']);
    expect(find(file('weekly'), 'DTSTART')).toEqual(['20261128T073000']);
  });
  it('escapes commas, semicolons, backslashes and line breaks', () => {
    expect(escapeText('a,b;c\\d\ne')).toBe('a\\,b\\;c\\\\d\\ne');
    expect(find(file('daily'), 'DESCRIPTION')[0]).toContain('cards\\, at most fifteen. Stopping early is fine.\\nhttps://');
  });
  it('folds every text so that unfolding gives it back', () =>
    fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 400}).filter((s) => !/[\r\n]/.test(s) && !s.startsWith(' ')), (text) => {
      const folded = fold(text);
      for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(folded.replaceAll('\r\n ', '')).toBe(text);
    })));
});

/** Reads comma-separated values as RFC 4180 defines them, and throws where they do not fit. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error(`not a field at ${field.lastIndex}`);
    rows.at(-1)!.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    if (match[3] === '\r\n') rows.push([]);
  }
  if (rows.at(-1)!.length === 0) rows.pop();
  if (new Set(rows.map((row) => row.length)).size > 1) throw new Error('rows of different length');
  return rows;
}

describe('the Anki file', () => {
  const field = fc.string({unit: fc.constantFrom('"', ',', '\r\n', '\n', '#', ';', 'a', ' ', 'é', '\u{1F9BE}'), maxLength: 20});
  const split = (text: string) => {
    const lines = text.split('\r\n');
    const header = lines.slice(0, 7);
    return {header, rows: readCsv(lines.slice(header.length).join('\r\n'))};
  };
  it('tells Anki what it holds, and has a note for each wording', () => {
    const {header, rows} = split(ankiFile([{id: 'c', chapter: 'intro', purpose: 'intro-scope', front: ['Why?', 'What for?'], back: '<p>So, "yes"</p>'}], 'ML Pipelines'));
    expect(header).toEqual(['#separator:Comma', '#html:true', '#notetype:Basic', '#deck:ML Pipelines', '#columns:guid,Front,Back,Tags', '#guid column:1', '#tags column:4']);
    expect(rows).toEqual([
      ['c-1', 'Why?', '<p>So, "yes"</p>', 'ml-pipelines::intro purpose::intro-scope'],
      ['c-2', 'What for?', '<p>So, "yes"</p>', 'ml-pipelines::intro purpose::intro-scope'],
    ]);
  });
  it('is RFC 4180 whatever the cards say: quotes, commas, line breaks, a # in front', () =>
    fc.assert(fc.property(fc.array(fc.tuple(field, field), {minLength: 1, maxLength: 6}), (texts) => {
      const cards = texts.map(([front, back], i) => ({id: `#c${i}`, chapter: 'x', purpose: 'y', front: [front], back}));
      expect(split(ankiFile(cards, 'D')).rows.map(([, front, back]) => [front, back])).toEqual(texts);
    })));
});
