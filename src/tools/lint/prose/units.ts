import type {Doc} from '../doc';
import type {Finding} from '../finding';

const UNITS = 'ns|µs|ms|s|min|h|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB|bytes?|Hz|kHz|MHz|GHz|mm|cm|m|km|g|kg|t|W|kW|kWh|V|A|°C|px|rpm|EUR|USD|euros?|dollars?|percent|%|€';
const JOINED = new RegExp(`(?<![\\w.,/-])(?!(?:1\\d|20)\\d\\ds)(\\d[\\d,.]*)(${UNITS})(?![\\w/-])`, 'g');
const BEFORE = /(?<!\w)(€|\$)(\d[\d,.]*\d|\d)/g;
const TIMES = /(?<![\w.,/-])(\d[\d,.]*)x(?!\w)/g;

/** A number and its unit are two words. */
export function units(doc: Doc): Finding[] {
  const why = 'a number has its unit beside it, one space apart, the same way everywhere';
  const finding = (match: RegExpMatchArray, text: string): Finding =>
    doc.at('unit', match.index!, {what: `"${match[0]}" is a number and a unit in one word`, why, mend: `write "${text}"`}, {from: match.index!, to: match.index! + match[0].length, text});
  return [
    ...[...doc.prose.matchAll(JOINED)].map((match) => finding(match, `${match[1]} ${match[2]}`)),
    ...[...doc.prose.matchAll(BEFORE)].map((match) => finding(match, `${match[2]} ${match[1] === '€' ? 'euros' : 'dollars'}`)),
    ...[...doc.prose.matchAll(TIMES)].map((match) => finding(match, `${match[1]} times`)),
  ];
}
