import {brokenTag, closingTag, lessThan, unclosedTag} from './mdxTagProblems';
import {lineEnd, openBrace, problem, type Case, type MdxProblem} from './mdxText';

/** What the parser throws (a VFileMessage), as far as it is used here. */
interface Thrown {
  reason?: string;
  message?: string;
  ruleId?: string;
  place?: {offset?: number; line?: number; start?: {offset?: number}};
}

const escapeBrace = 'write \\{ for the sign itself, or put the text in `backticks`';

/**
 * Says in a human sentence why a page does not parse.
 *
 * @param error what the MDX parser threw
 * @param text the page
 */
export function explainMdx(error: unknown, text: string): MdxProblem {
  const {reason = '', message = '', place, ruleId} = error as Thrown;
  const offset = Math.min(place?.offset ?? place?.start?.offset ?? 0, text.length);
  const given = {text, reason: reason || message, offset};
  for (const explain of [comment, importExport, braces, closingTag, unclosedTag, lessThan, brokenTag]) {
    const found = explain(given, ruleId);
    if (found) return found;
  }
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return problem(text, start, [[start, lineEnd(text, offset)]], {
    what: `the page does not parse (${given.reason.split('\n')[0]})`,
    right: 'a chapter is Markdown with tags',
    mend: 'simplify this line',
  });
}

function comment({text, offset, reason}: Case): MdxProblem | undefined {
  if (!reason.includes('to create a comment in MDX') || text[offset - 1] !== '<') return undefined;
  const end = text.indexOf('-->', offset);
  return problem(text, offset - 1, [[offset - 1, end < 0 ? lineEnd(text, offset) : end + 3]], {
    what: 'an HTML comment',
    right: 'comments are written {/* like this */}',
    mend: 'replace <!-- by {/* and --> by */}',
  });
}

function importExport({text, offset, reason}: Case): MdxProblem | undefined {
  if (!reason.includes('import/exports')) return undefined;
  const before = [...text.slice(0, offset).matchAll(/^(import|export)\b/gm)].at(-1);
  const start = before?.index ?? offset;
  const word = before?.[1] ?? 'import';
  return problem(text, start, [[start, start + word.length]], {
    what: `a paragraph that begins with "${word}" is read as code`,
    right: `"${word}" stands later in the sentence`,
    mend: 'reword the beginning of the paragraph',
  });
}

function braces({text, offset, reason}: Case, ruleId?: string): MdxProblem | undefined {
  if (!/expression|only spread/.test(reason) || ruleId === 'unexpected-lazy') return undefined;
  const start = openBrace(text, offset);
  if (text[start] !== '{') return undefined;
  const headingId = /^\{#([^}\s]+)\}/.exec(text.slice(start));
  if (headingId) {
    return problem(text, start, [[start, start + headingId[0].length]], {
      what: `the heading id ${headingId[0]} is not valid here`,
      right: `ids are written {/* #${headingId[1]} */}`,
      mend: `replace it by {/* #${headingId[1]} */}`,
    });
  }
  if (text.startsWith('{/*', start)) {
    return problem(text, start, [[start, start + 3]], {
      what: 'a comment is opened and never closed',
      right: 'a comment ends with */}',
      mend: 'add */} at its end',
    });
  }
  return problem(text, start, [[start, start + 1]], {
    what: 'an unescaped { starts code that does not parse',
    right: '{ stands for code',
    mend: escapeBrace,
  });
}
