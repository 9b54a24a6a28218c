import {isPair, isScalar, isSeq, parseDocument, visit} from 'yaml';

/** Fields of data files whose values are prose. */
const PROSE = new Set('prompt text feedback why otherwise front back hint hints question rubric definition term title description'.split(' '));

/** The prose of a data file, without code and formulas, everything else turned into spaces. Broken YAML has none. */
export function yamlProse(text: string): string {
  const spans: [number, number][] = [];
  const document = parseDocument(text);
  if (document.errors.length > 0) return text.replace(/[^\n]/g, ' ');
  visit(document, {
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key) || !PROSE.has(String(pair.key.value))) return undefined;
      // The titles of works are spelled as their authors spelled them.
      if (pair.key.value === 'title' && /^- id:[^\n]*\n\s+url:/m.test(text)) return undefined;
      const values = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const value of values) if (isScalar(value) && typeof value.value === 'string' && value.range) spans.push([value.range[0], value.range[1]]);
      return undefined;
    },
  });
  const keep = (part: string) => part.replace(/`[^`]*`|\$[^$]*\$/g, (code) => code.replace(/[^\n]/g, ' '));
  return spans.reduce((prose, [from, to]) => prose.slice(0, from) + keep(text.slice(from, to)) + prose.slice(to), text.replace(/[^\n]/g, ' '));
}
